declare namespace JSX {
  interface Element {}
  interface IntrinsicElements {}
  interface ElementAttributesProperty { props: {} }
}
import type { Address } from './model';

interface CardProps {
  title: string;
  count: number;
  isOpen: boolean;
  address: Address;
  onClose: () => void;
  footer?: string;
}
declare function Card(props: CardProps): JSX.Element;

const card = <Card
  title="Hello"
  count={436}
  isOpen
  address={{
    street: '97 Riverside Drive',
    city: 'Providence',
    postalCode: '02989',
    country: 'United States',
  }}
  onClose={() => {}}
/>;
