export*from"./piece.mjs";export*from"./backend.mjs";
