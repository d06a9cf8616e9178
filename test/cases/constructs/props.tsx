// Props of components.
import type { ComponentProps, CSSProperties, FC, MouseEventHandler, PropsWithChildren, ReactNode } from 'react';

export interface ButtonProps {
  label: string;
  variant?: 'primary' | 'secondary';
  disabled?: boolean;
  onClick: MouseEventHandler;
  style?: CSSProperties;
  children?: ReactNode;
}
export const Button: FC<ButtonProps> = () => null;
export type SameProps = ComponentProps<typeof Button>;
export type CardProps = PropsWithChildren<{ title: string }>;
export type ListProps<T> = { items: T[]; render: (item: T) => ReactNode };
export function Badge({ count, tone = 'info' }: { count: number; tone?: 'info' | 'warning' }) {
  return count > 0 ? tone : null;
}
export type BadgeProps = Parameters<typeof Badge>[0];
