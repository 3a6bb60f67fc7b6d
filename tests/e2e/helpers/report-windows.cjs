// Loaded before the application (`electron -r`): says so on stdout when a window is made.
const { app } = require('electron');

app.on('browser-window-created', () => process.stdout.write('a window was made\n'));
