import { slackToken as slackTokenKind } from '../../privacy/kinds/slackToken';
import { defineMeaning } from '../defineMeaning';

export const slackToken = defineMeaning({
  id: 'internet.slackToken',
  title: 'a Slack token',
  gives: 'text',
  names: ['slack token', 'slack bot token', 'bot token', 'slack access token'],
  aliases: ['slack-token'],
  generate: draw => slackTokenKind.generate(draw.random, {}),
  examples: ['Config.slackToken: string', 'Env.SLACK_BOT_TOKEN: string'],
});
