import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const weatherCondition = defineMeaning({
  id: 'nature.weatherCondition',
  title: 'the weather',
  gives: 'text',
  names: phrases(`
    weather; weather condition; sky; weather description; forecast;
    weather|forecast|weather report|weather data|current weather|day forecast > condition;
    weather|forecast > description; weather|forecast > summary; weather|forecast > = main; sky condition;
    weather|forecast > = type; weather summary; condition text; weather|forecast > state; conditions;
    weather|forecast > status; weather type; precipitation type; weather text; weather state;
    weather|forecast > = text; weather main; = sky
  `),
  generate: draw =>
    draw.random.pick([
      'Sunny',
      'Partly cloudy',
      'Cloudy',
      'Light rain',
      'Heavy rain',
      'Thunderstorm',
      'Snow',
      'Fog',
      'Windy',
      'Clear',
    ]),
  examples: ['Forecast.condition: string', 'day.weather_description: string', 'Weather.main: string'],
});
