import{PredefinedConnectionError as e,isPredefinedConnectionError as r}from"../shared.mjs";import{fetchConnection as t}from"./piece.mjs";import{connectionKey as f,
provisionConnection as C,removeConnection as d}from"./backend.mjs";export{e as PredefinedConnectionError,f as connectionKey,t as fetchConnection,r as isPredefinedConnectionError,C as provisionConnection,d as removeConnection};
