import { useTexts } from '../hooks/useTexts';
import { stateTexts } from '../i18n/panel/states';
import { Bones } from './Bones';

/** The page is being read. */
export function LoadingState() {
  const { loading } = useTexts(stateTexts);
  return (
    <>
      <p class="small soft">{loading}</p>
      <Bones />
    </>
  );
}
