declare namespace JSX {
  interface Element {}
  interface IntrinsicElements {}
}
interface ButtonProps {
  label: string;
  color: 'red' | 'green';
  size: number;
}
declare function Button(props: ButtonProps): JSX.Element;

const rest = { size: 3, label: 'Go' };
const button = (
  <Button
    {...rest}
    color="green"
    
  />
);

export {};
