// Runs in the page's own isolated world, sandboxed: hangs the bridge into the page and does nothing else.
import { contextBridge, ipcRenderer } from 'electron';
import { bridgeName } from '../exhibit/ipc/contract';
import { deriveBridge } from './ipc/derive-bridge';

contextBridge.exposeInMainWorld(bridgeName, deriveBridge(ipcRenderer));
