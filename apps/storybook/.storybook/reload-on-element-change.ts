import type {Plugin} from 'vite';

/**
 * A tag can be registered once in the life of a page, so a changed class needs a fresh page. Stories, pages and their
 * data are replaced in place as usual.
 */
export function reloadOnElementChange(): Plugin {
  return {
    name: 'ska-reload-on-element-change',
    handleHotUpdate({file, server}) {
      if (!/[\\/]packages[\\/][^\\/]+[\\/](src|dist)[\\/]/.test(file)) return;
      if (/\.stories\.ts$|[\\/]src[\\/]stories[\\/]/.test(file)) return;
      server.ws.send({type: 'full-reload'});
      return [];
    },
  };
}
