// The exhibit on screen: the fault slide around everything, and inside it whatever the kiosk's mode asks for.
import { LazyMotion, domMax } from 'framer-motion';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { Bridge, ExhibitSetup } from '../../exhibit/ipc/contract';
import { FaultSlide } from '../fault/fault-slide';
import { createKioskRuntime } from '../kiosk/kiosk-runtime';
import { ExhibitContext, RuntimeContext, exhibitOf } from '../kiosk/use-kiosk';
import { usePictureLoop } from '../kiosk/use-picture-loop';
import { createClock } from '../platform/clock';
import { followDisplay } from '../platform/display-scale';
import { Complain } from './complain';
import { loadedEvent } from './loaded-event';
import { complaintAbout } from './report-uncaught';
import { Screen } from './screen';

interface ExhibitAppProps {
  readonly bridge: Bridge;
  readonly setup: ExhibitSetup;
}

export function ExhibitApp({ bridge, setup: firstSetup }: ExhibitAppProps) {
  const [setup, setSetup] = useState(firstSetup);
  const [round, setRound] = useState(0);
  useEffect(
    () =>
      bridge['exhibit:changed']((changed) => {
        setSetup(changed);
        setRound((count) => count + 1);
      }),
    [bridge],
  );

  if (setup.kind === 'unavailable') return <FaultSlide />;
  // A changed pack is another exhibit: nothing of the old one stays behind.
  return <ReadyExhibit key={round} bridge={bridge} setup={setup} />;
}

interface ReadyExhibitProps {
  readonly bridge: Bridge;
  readonly setup: Extract<ExhibitSetup, { kind: 'ready' }>;
}

function ReadyExhibit({ bridge, setup }: ReadyExhibitProps) {
  const [runtime] = useState(() => createKioskRuntime(createClock(setup.clockSpeed)));
  const exhibit = useMemo(() => exhibitOf(setup.pack), [setup]);
  usePictureLoop(runtime);
  useEffect(() => followDisplay(setup.settings.display, window), [setup]);
  useEffect(() => {
    runtime.send(loadedEvent(setup));
  }, [runtime, setup]);
  const complain = useCallback(
    (message: string) => bridge['journal:complain']({ severity: 'error', message }),
    [bridge],
  );
  const fail = (error: unknown) => {
    bridge['journal:complain'](complaintAbout(error));
    runtime.send({ type: 'exhibit.failed' });
  };
  return (
    <LazyMotion features={domMax} strict>
      <RuntimeContext value={runtime}>
        <ExhibitContext value={exhibit}>
          <ErrorBoundary FallbackComponent={FaultSlide} onError={fail}>
            <Complain value={complain}>
              <Screen onSettled={bridge['scene:settled']} />
            </Complain>
          </ErrorBoundary>
        </ExhibitContext>
      </RuntimeContext>
    </LazyMotion>
  );
}
