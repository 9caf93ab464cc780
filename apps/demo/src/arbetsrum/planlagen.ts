/** What a plan's state is called for people. */
export const PLANLAGEN: Readonly<Record<string, string>> = {
  utkast: 'Utkast',
  'klar-for-dialog': 'Klar för dialog',
  faststalld: 'Fastställd',
  arkiverad: 'Arkiverad',
};
