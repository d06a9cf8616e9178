import { Money } from './model';

const money = new Money(/*|*/);
