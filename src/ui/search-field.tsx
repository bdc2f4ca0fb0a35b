import { Search } from 'lucide-react';
import { Input, SearchField as AriaSearchField } from 'react-aria-components';
import styles from './search-field.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
}

export const SearchField = ({ label, ...props }: SearchFieldProps) => (
  <AriaSearchField {...props} aria-label={label} className={styles['field'] ?? ''}>
    <Search className={styles['icon']} size={16} aria-hidden />
    <Input className={styles['input'] ?? ''} placeholder={label} />
  </AriaSearchField>
);
