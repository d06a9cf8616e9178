import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const expenseCategory = defineMeaning({
  id: 'finance.expenseCategory',
  title: 'a category of spending',
  gives: 'text',
  names: phrases(`
    expense category; expense type; budget category; spending category; transaction category;
    transaction|expense|budget|cost|bank transaction > category; expense|cost|budget > = type;
    cost category; cost type; merchant category; budget|expense category > = name; budget line; budget name;
    cost center name; expense account
  `),
  generate: draw =>
    draw.random.pick([
      'Groceries',
      'Rent',
      'Utilities',
      'Travel',
      'Dining',
      'Health',
      'Insurance',
      'Entertainment',
      'Office supplies',
      'Software',
    ]),
  examples: ['Expense.category: string', 'transaction.category: string', 'budget.expense_category: string'],
});
