// What it can do, by the names it is asked for.

Object.assign(globalThis.vademecum, { clearAll, clearSheet, copyAddress, offerCards, openFile, saveFile, share });
