import { Money } from './model';

const money = new Money(48.05, 'USD');
