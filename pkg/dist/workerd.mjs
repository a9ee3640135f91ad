var A=class extends Error{static name="PredefinedConnectionError";#t;constructor(r,i=r.cause&&at(r.cause)){super(r.message,i===void 0?void 0:{cause:i});let{message:f,
cause:u,...h}=r;Object.assign(this,h),this.#t=r}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#t}}};function ut(o){return o!==null&&typeof o==
"object"&&"name"in o&&o.name==="PredefinedConnectionError"}function R(o){return o instanceof Error||Object(o).code===void 0?F(o):o}function F(o){let r={code:"IN\
TERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh.",retryable:!1};return o instanceof
WebAssembly.RuntimeError||o instanceof RangeError?{...r,cause:{name:o.name,message:o.message}}:r}function at({name:o,message:r,code:i}){let f=new Error(r);return Object.
defineProperties(f,{name:G(o),stack:G(`${o}: ${r}`)}),i===void 0?f:Object.assign(f,{code:i})}function G(o){return{value:o,configurable:!0,writable:!0}}import ft from"./predefined-connection.wasm";function q(){return ft}function z({TextDecoder:o,TextEncoder:r,queueMicrotask:i,setTimeout:f,clearTimeout:u}){let h;function v(s,t,n){return a.Fa(s,t,n)}function P(s){return a.Ga(s)}function Z(){
return{__proto__:null,a:{__proto__:null,ra:function(t,n){return Error(y(t,n))},wa:function(t){let n=t,e=typeof n=="boolean"?n:void 0;return E(e)?16777215:e?1:0},
xa:function(t){return typeof t=="function"},pa:function(t){return t===null},sa:function(t){let n=t;return typeof n=="object"&&n!==null},ta:function(t){return typeof t==
"string"},ya:function(t){return t===void 0},qa:function(t,n){return t===n},ua:function(t,n){let e=n,c=typeof e=="number"?e:void 0;m().setFloat64((t>>>0)+8,E(c)?
0:c,!0),m().setInt32((t>>>0)+0,!E(c),!0)},va:function(t,n){let e=n,c=typeof e=="string"?e:void 0;var l=E(c)?0:x(c,a.La,a.Ma),d=g;m().setInt32((t>>>0)+4,d,!0),m().
setInt32((t>>>0)+0,l,!0)},oa:function(t,n){throw new Error(y(t,n))},za:function(t){t._wbg_cb_unref()},c:function(t){t.abort()},i:function(t){return t.aborted},g:function(){
return p(function(t,n,e,c){t.addEventListener(y(n,e),c)},arguments)},O:function(t,n,e,c,l){t.append(y(n,e),y(c,l))},k:function(t,n){return Object.assign(t,n)},P:function(){
return p(function(t,n){return t.call(n)},arguments)},m:function(){return p(function(t,n,e){return t.call(n,e)},arguments)},n:function(){return p(function(t,n,e,c){
return t.call(n,e,c)},arguments)},na:function(t,n){return t.charAt(n>>>0)},la:function(t,n){return t.charCodeAt(n>>>0)},r:function(t){u(t)},f:function(){return p(
function(t){return Object.entries(t)},arguments)},e:function(){return p(function(t,n,e){return fetch(y(t,n),e)},arguments)},fa:function(){return p(function(t,n){
return Reflect.get(t,n)},arguments)},G:function(){return p(function(t,n,e,c){let l=n.get(y(e,c));var d=E(l)?0:x(l,a.La,a.Ma),b=g;m().setInt32((t>>>0)+4,b,!0),m().
setInt32((t>>>0)+0,d,!0)},arguments)},C:function(t,n){return t[n>>>0]},D:function(t,n){return t[n>>>0]},ga:function(){return p(function(t,n){return Reflect.has(
t,n)},arguments)},M:function(t){return t.headers},z:function(t,n){let e=n.hostname,c=x(e,a.La,a.Ma),l=g;m().setInt32((t>>>0)+4,l,!0),m().setInt32((t>>>0)+0,c,!0)},
y:function(t,n){let e=n.href,c=x(e,a.La,a.Ma),l=g;m().setInt32((t>>>0)+4,l,!0),m().setInt32((t>>>0)+0,c,!0)},Y:function(t){return Array.isArray(t)},_:function(){
return Symbol.iterator},E:function(t){return t.length},ma:function(t){return t.length},N:function(){return p(function(){return new URLSearchParams},arguments)},
H:function(){return p(function(){return new Headers},arguments)},W:function(){return new Array},R:function(){return new Map},b:function(){return new AbortController},
p:function(t,n){try{var e={a:t,b:n},c=(d,b)=>{let w=e.a;e.a=0;try{return B(w,e.b,d,b)}finally{e.a=w}};return new Promise(c)}finally{e.a=0}},Z:function(){return new Object},
q:function(t,n){try{var e={a:t,b:n},c=(d,b)=>{let w=e.a;e.a=0;try{return B(w,e.b,d,b)}finally{e.a=w}};return new Promise(c)}finally{e.a=0}},S:function(){return Date.
now()},t:function(){return performance.now()},X:function(t,n){return Array.of(t,n)},w:function(t,n){let e=n.origin,c=x(e,a.La,a.Ma),l=g;m().setInt32((t>>>0)+4,l,
!0),m().setInt32((t>>>0)+0,c,!0)},A:function(){return p(function(t){return JSON.parse(t)},arguments)},u:function(){return p(function(t,n){return new URL(y(t,n))},
arguments)},T:function(t,n){return Date.parse(y(t,n))},x:function(t,n){let e=n.pathname,c=x(e,a.La,a.Ma),l=g;m().setInt32((t>>>0)+4,l,!0),m().setInt32((t>>>0)+0,
c,!0)},v:function(t,n){let e=n.protocol,c=x(e,a.La,a.Ma),l=g;m().setInt32((t>>>0)+4,l,!0),m().setInt32((t>>>0)+0,c,!0)},ja:function(t){return t.queueMicrotask},
ia:function(t){i(t)},da:function(t){return Promise.race(t)},V:function(){return Math.random()},J:function(t){return t.redirected},s:function(){return p(function(t,n,e,c){
t.removeEventListener(y(n,e),c)},arguments)},ea:function(t){return Promise.resolve(t)},h:function(t,n,e){return f(t,n,e)},ha:function(){return p(function(t,n,e){
return Reflect.set(t,n,e)},arguments)},l:function(t,n,e){return t.set(n,e)},I:function(){return p(function(t,n,e,c,l){t.set(y(n,e),y(c,l))},arguments)},j:function(t,n,e){
t[n>>>0]=e},B:function(t,n,e){t[n]=e},d:function(t){return t.signal},$:function(){let t=typeof globalThis>"u"?void 0:globalThis;return E(t)?0:k(t)},ba:function(){
let t=typeof global>"u"?void 0:global;return E(t)?0:k(t)},aa:function(){let t=typeof self>"u"?void 0:self;return E(t)?0:k(t)},ca:function(){let t=typeof window>
"u"?void 0:window;return E(t)?0:k(t)},L:function(t){return t.status},U:function(){return p(function(t){return JSON.stringify(t)},arguments)},a:function(){return p(
function(t){return t.text()},arguments)},o:function(t,n,e){return t.then(n,e)},Q:function(t,n){return t.then(n)},F:function(t){return t.toString()},ka:function(t){
return t.trimStart()},K:function(t,n){let e=n.url,c=x(e,a.La,a.Ma),l=g;m().setInt32((t>>>0)+4,l,!0),m().setInt32((t>>>0)+0,c,!0)},Ba:function(t,n){return nt(t,n,
tt)},Ca:function(t){return t},Da:function(t,n){return y(t,n)},Aa:function(){let t=a.Qa;t.set(0,void 0),t.set(1024,void 0),t.set(1025,null),t.set(1026,!0),t.set(
1027,!1)}}}}function tt(s,t,n){let e=a.Ja(s,t,n);if(e[1])throw et(e[0])}function B(s,t,n,e){a.Ka(s,t,n,e)}function k(s){let t=a.Pa();return a.Qa.set(t,s),t}var V=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(s=>a.Ra(s.a,s.b)),C=null;function m(){return(C===null||C.buffer.detached===!0||C.buffer.detached===
void 0&&C.buffer!==a.Ea.buffer)&&(C=new DataView(a.Ea.buffer)),C}function y(s,t){return s=s>>>0,ot(O().subarray(s,s+t))}var M=null;function O(){return(M===null||
M.byteLength===0)&&(M=new Uint8Array(a.Ea.buffer)),M}function p(s,t){try{return s.apply(this,t)}catch(n){let e=k(n);a.Oa(e)}}function E(s){return s==null}function nt(s,t,n){
let e={a:s,b:t,cnt:1},c=(...l)=>{e.cnt++;let d=e.a;e.a=0;try{return n(d,e.b,...l)}finally{e.a=d,c._wbg_cb_unref()}};return c._wbg_cb_unref=()=>{--e.cnt===0&&(a.
Ra(e.a,e.b),e.a=0,V.unregister(e))},V.register(c,e,e),c}function x(s,t,n){if(n===void 0){let b=D.encode(s),w=t(b.length,1)>>>0;return O().subarray(w,w+b.length).
set(b),g=b.length,w}let e=s.length,c=t(e,1)>>>0,l=O(),d=0;for(;d<e;d++){let b=s.charCodeAt(d);if(b>127)break;l[c+d]=b}if(d!==e){d!==0&&(s=s.slice(d)),c=n(c,e,e=
d+s.length*3,1)>>>0;let b=O().subarray(c+d,c+e),w=D.encodeInto(s,b);d+=w.written,c=n(c,e,d,1)>>>0}return g=d,c}function et(s){let t=a.Qa.get(s);return a.Sa(s),t}
var j=new o("utf-8",{ignoreBOM:!0});j.decode();var rt=2146435072,L=0;function ot(s){return L+=s.length,L>=rt&&(j=new o("utf-8",{ignoreBOM:!0}),j.decode(),L=s.length),
j.decode(s)}var D=new r;"encodeInto"in D||(D.encodeInto=function(s,t){let n=D.encode(s);return t.set(n),{read:s.length,written:n.length}});var g=0,ct,it,a;function st(s,t){
return it=s,a=s.exports,ct=t,C=null,M=null,a.Ta(),a}return h={imports:Z,start:st,provisionConnection:P,fetchConnection:v},h}function J(){return globalThis.TextDecoder??N}function Q(){return globalThis.TextEncoder??U}var N=class{decode(r=new Uint8Array){let i="";for(let f=0;f<r.length;){
let u=r[f++],h=u<128?0:u<224?1:u<240?2:3,v=h===0?u:u&63>>h;for(let P=h;P>0;P--)v=v<<6|r[f++]&63;i+=String.fromCodePoint(v)}return i}},U=class{encode(r){let i=[];
for(let f of r){let u=f.codePointAt(0);u<128?i.push(u):u<2048?i.push(192|u>>6,T(u)):u>=55296&&u<57344?i.push(239,191,189):u<65536?i.push(224|u>>12,T(u>>6),T(u)):
i.push(240|u>>18,T(u>>12),T(u>>6),T(u))}return Uint8Array.from(i)}};function T(o){return 128|o&63}var I=class{broken=!1;#t=new Set;#n=new Set;#e=z({TextDecoder:J(),TextEncoder:Q(),queueMicrotask:r=>{Promise.resolve().then(r)},setTimeout:(...r)=>{let i=setTimeout(
...r);return this.#n.add(i),i},clearTimeout:r=>{this.#n.delete(r),clearTimeout(r)}});imports(){let r={};for(let[i,f]of Object.entries(this.#e.imports()))r[i]=$(
f,u=>this.#o(u));return r}start({exports:r},i){if(this.#e.start({exports:$(r,f=>this.#r(f))},i),this.broken)throw new Error("it broke at its start");return this}call(r,i){
return new Promise((f,u)=>{this.#t.add(u);let h=v=>P=>{this.#t.delete(u),v(P)};Promise.resolve(this.#e[r](...i)).then(h(f),h(u))})}#r(r){return(...i)=>{if(this.
broken)return[];try{return r(...i)}catch(f){return this.#c(f),[]}}}#o(r){return(...i)=>{let f=r(...i);if(this.broken)throw new Error("broken");return f}}#c(r){if(this.
broken)return;this.broken=!0;let i=F(r);for(let f of this.#t)f(i);for(let f of this.#n)clearTimeout(f)}};function $(o,r){let i=Object.entries(o).map(([f,u])=>[f,
typeof u=="function"?r(u):u]);return Object.fromEntries(i)}var _,W,S;function H(){if(W?.broken===!1)return W;if(S!==void 0)return S;try{let o=_??q();return!("then"in o)&&!lt()?dt(o):S=mt(o).finally(()=>S=void 0)}catch(o){
throw X(o)}}function lt(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function dt(o){_=K(o)?o:new WebAssembly.Module(o);let r=new I;return W=r.start(
new WebAssembly.Instance(_,r.imports()),_)}async function mt(o){try{let r=await o;_=K(r)?r:await WebAssembly.compile(r);let i=new I;return W=i.start(await WebAssembly.
instantiate(_,i.imports()),_)}catch(r){throw X(r)}}function K(o){return Object.prototype.toString.call(o)==="[object WebAssembly.Module]"}function X(o){let{name:r="\
Error",message:i=String(o)}=Object(o);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${i}`,retryable:!0,cause:{name:r,
message:i}}}async function Mt(o){try{return await Y("provisionConnection",[o])}catch(r){let i=R(r);throw new A(i,pt(i,o))}}async function Dt(o,r,i){try{return await Y("fetc\
hConnection",[o,r,i])}catch(f){throw new A(R(f))}}async function Y(o,r){await void 0;let i=H();return("then"in i?await i:i).call(o,r)}function pt({code:o},r){return o===
"ABORTED"?r.signal?.reason:void 0}export{A as PredefinedConnectionError,Dt as fetchConnection,ut as isPredefinedConnectionError,Mt as provisionConnection};
