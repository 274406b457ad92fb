import { useDisclosure } from '../hooks/useDisclosure';
import { Button } from '../ui/Button';
import { PasteForm } from './PasteForm';
import type { PanelActions } from './state';

type Props = { readonly label: string; readonly actions: PanelActions };

/** A button that opens the form for pasting a conversation. */
export function PasteOffer({ label, actions }: Props) {
  const form = useDisclosure();
  return (
    <>
      <Button {...form.button} data-action="paste">
        {label}
      </Button>
      {form.open && <PasteForm id={form.id} actions={actions} />}
    </>
  );
}
