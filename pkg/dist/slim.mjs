var P=class extends Error{static name="PredefinedConnectionError";#e;constructor(o,c=o.cause&&le(o.cause)){super(o.message,c===void 0?void 0:{cause:c});let{message:f,
cause:u,...h}=o;Object.assign(this,h),this.#e=o}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#e}}};function fe(r){return r!==null&&typeof r==
"object"&&"name"in r&&r.name==="PredefinedConnectionError"}function B(r){return r instanceof Error||Object(r).code===void 0?F(r):r}function F(r){let o={code:"IN\
TERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh.",retryable:!1};return r instanceof
WebAssembly.RuntimeError||r instanceof RangeError?{...o,cause:{name:r.name,message:r.message}}:o}function le({name:r,message:o,code:c}){let f=new Error(o);return Object.
defineProperties(f,{name:q(r),stack:q(`${r}: ${o}`)}),c===void 0?f:Object.assign(f,{code:c})}function q(r){return{value:r,configurable:!0,writable:!0}}var W;function de(r){W=r}function J(){let r=typeof W=="function"?W():W;if(r===void 0)throw new Error("call init() first");return"then"in r?r.then(z):z(r)}function z(r){
if(!("arrayBuffer"in r))return r;if(!r.ok)throw new Error(`the server answered ${r.status}`);return r.arrayBuffer()}function $({TextDecoder:r,TextEncoder:o,queueMicrotask:c,setTimeout:f,clearTimeout:u}){let h;function E(s,e,t){return a.Fa(s,e,t)}function A(s){return a.Ga(s)}function te(){
return{__proto__:null,a:{__proto__:null,ra:function(e,t){return Error(y(e,t))},wa:function(e){let t=e,n=typeof t=="boolean"?t:void 0;return v(n)?16777215:n?1:0},
xa:function(e){return typeof e=="function"},pa:function(e){return e===null},sa:function(e){let t=e;return typeof t=="object"&&t!==null},ta:function(e){return typeof e==
"string"},ya:function(e){return e===void 0},qa:function(e,t){return e===t},ua:function(e,t){let n=t,i=typeof n=="number"?n:void 0;m().setFloat64((e>>>0)+8,v(i)?
0:i,!0),m().setInt32((e>>>0)+0,!v(i),!0)},va:function(e,t){let n=t,i=typeof n=="string"?n:void 0;var l=v(i)?0:x(i,a.La,a.Ma),d=g;m().setInt32((e>>>0)+4,d,!0),m().
setInt32((e>>>0)+0,l,!0)},oa:function(e,t){throw new Error(y(e,t))},za:function(e){e._wbg_cb_unref()},c:function(e){e.abort()},i:function(e){return e.aborted},g:function(){
return b(function(e,t,n,i){e.addEventListener(y(t,n),i)},arguments)},O:function(e,t,n,i,l){e.append(y(t,n),y(i,l))},k:function(e,t){return Object.assign(e,t)},P:function(){
return b(function(e,t){return e.call(t)},arguments)},m:function(){return b(function(e,t,n){return e.call(t,n)},arguments)},n:function(){return b(function(e,t,n,i){
return e.call(t,n,i)},arguments)},na:function(e,t){return e.charAt(t>>>0)},la:function(e,t){return e.charCodeAt(t>>>0)},r:function(e){u(e)},f:function(){return b(
function(e){return Object.entries(e)},arguments)},e:function(){return b(function(e,t,n){return fetch(y(e,t),n)},arguments)},fa:function(){return b(function(e,t){
return Reflect.get(e,t)},arguments)},G:function(){return b(function(e,t,n,i){let l=t.get(y(n,i));var d=v(l)?0:x(l,a.La,a.Ma),p=g;m().setInt32((e>>>0)+4,p,!0),m().
setInt32((e>>>0)+0,d,!0)},arguments)},C:function(e,t){return e[t>>>0]},D:function(e,t){return e[t>>>0]},ga:function(){return b(function(e,t){return Reflect.has(
e,t)},arguments)},M:function(e){return e.headers},z:function(e,t){let n=t.hostname,i=x(n,a.La,a.Ma),l=g;m().setInt32((e>>>0)+4,l,!0),m().setInt32((e>>>0)+0,i,!0)},
y:function(e,t){let n=t.href,i=x(n,a.La,a.Ma),l=g;m().setInt32((e>>>0)+4,l,!0),m().setInt32((e>>>0)+0,i,!0)},Y:function(e){return Array.isArray(e)},_:function(){
return Symbol.iterator},E:function(e){return e.length},ma:function(e){return e.length},N:function(){return b(function(){return new URLSearchParams},arguments)},
H:function(){return b(function(){return new Headers},arguments)},W:function(){return new Array},R:function(){return new Map},b:function(){return new AbortController},
p:function(e,t){try{var n={a:e,b:t},i=(d,p)=>{let w=n.a;n.a=0;try{return U(w,n.b,d,p)}finally{n.a=w}};return new Promise(i)}finally{n.a=0}},Z:function(){return new Object},
q:function(e,t){try{var n={a:e,b:t},i=(d,p)=>{let w=n.a;n.a=0;try{return U(w,n.b,d,p)}finally{n.a=w}};return new Promise(i)}finally{n.a=0}},S:function(){return Date.
now()},t:function(){return performance.now()},X:function(e,t){return Array.of(e,t)},w:function(e,t){let n=t.origin,i=x(n,a.La,a.Ma),l=g;m().setInt32((e>>>0)+4,l,
!0),m().setInt32((e>>>0)+0,i,!0)},A:function(){return b(function(e){return JSON.parse(e)},arguments)},u:function(){return b(function(e,t){return new URL(y(e,t))},
arguments)},T:function(e,t){return Date.parse(y(e,t))},x:function(e,t){let n=t.pathname,i=x(n,a.La,a.Ma),l=g;m().setInt32((e>>>0)+4,l,!0),m().setInt32((e>>>0)+0,
i,!0)},v:function(e,t){let n=t.protocol,i=x(n,a.La,a.Ma),l=g;m().setInt32((e>>>0)+4,l,!0),m().setInt32((e>>>0)+0,i,!0)},ja:function(e){return e.queueMicrotask},
ia:function(e){c(e)},da:function(e){return Promise.race(e)},V:function(){return Math.random()},J:function(e){return e.redirected},s:function(){return b(function(e,t,n,i){
e.removeEventListener(y(t,n),i)},arguments)},ea:function(e){return Promise.resolve(e)},h:function(e,t,n){return f(e,t,n)},ha:function(){return b(function(e,t,n){
return Reflect.set(e,t,n)},arguments)},l:function(e,t,n){return e.set(t,n)},I:function(){return b(function(e,t,n,i,l){e.set(y(t,n),y(i,l))},arguments)},j:function(e,t,n){
e[t>>>0]=n},B:function(e,t,n){e[t]=n},d:function(e){return e.signal},$:function(){let e=typeof globalThis>"u"?void 0:globalThis;return v(e)?0:M(e)},ba:function(){
let e=typeof global>"u"?void 0:global;return v(e)?0:M(e)},aa:function(){let e=typeof self>"u"?void 0:self;return v(e)?0:M(e)},ca:function(){let e=typeof window>
"u"?void 0:window;return v(e)?0:M(e)},L:function(e){return e.status},U:function(){return b(function(e){return JSON.stringify(e)},arguments)},a:function(){return b(
function(e){return e.text()},arguments)},o:function(e,t,n){return e.then(t,n)},Q:function(e,t){return e.then(t)},F:function(e){return e.toString()},ka:function(e){
return e.trimStart()},K:function(e,t){let n=t.url,i=x(n,a.La,a.Ma),l=g;m().setInt32((e>>>0)+4,l,!0),m().setInt32((e>>>0)+0,i,!0)},Ba:function(e,t){return re(e,t,
ne)},Ca:function(e){return e},Da:function(e,t){return y(e,t)},Aa:function(){let e=a.Qa;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(
1027,!1)}}}}function ne(s,e,t){let n=a.Ja(s,e,t);if(n[1])throw oe(n[0])}function U(s,e,t,n){a.Ka(s,e,t,n)}function M(s){let e=a.Pa();return a.Qa.set(e,s),e}var V=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(s=>a.Ra(s.a,s.b)),C=null;function m(){return(C===null||C.buffer.detached===!0||C.buffer.detached===
void 0&&C.buffer!==a.Ea.buffer)&&(C=new DataView(a.Ea.buffer)),C}function y(s,e){return s=s>>>0,ce(O().subarray(s,s+e))}var k=null;function O(){return(k===null||
k.byteLength===0)&&(k=new Uint8Array(a.Ea.buffer)),k}function b(s,e){try{return s.apply(this,e)}catch(t){let n=M(t);a.Oa(n)}}function v(s){return s==null}function re(s,e,t){
let n={a:s,b:e,cnt:1},i=(...l)=>{n.cnt++;let d=n.a;n.a=0;try{return t(d,n.b,...l)}finally{n.a=d,i._wbg_cb_unref()}};return i._wbg_cb_unref=()=>{--n.cnt===0&&(a.
Ra(n.a,n.b),n.a=0,V.unregister(n))},V.register(i,n,n),i}function x(s,e,t){if(t===void 0){let p=D.encode(s),w=e(p.length,1)>>>0;return O().subarray(w,w+p.length).
set(p),g=p.length,w}let n=s.length,i=e(n,1)>>>0,l=O(),d=0;for(;d<n;d++){let p=s.charCodeAt(d);if(p>127)break;l[i+d]=p}if(d!==n){d!==0&&(s=s.slice(d)),i=t(i,n,n=
d+s.length*3,1)>>>0;let p=O().subarray(i+d,i+n),w=D.encodeInto(s,p);d+=w.written,i=t(i,n,d,1)>>>0}return g=d,i}function oe(s){let e=a.Qa.get(s);return a.Sa(s),e}
var S=new r("utf-8",{ignoreBOM:!0});S.decode();var ie=2146435072,L=0;function ce(s){return L+=s.length,L>=ie&&(S=new r("utf-8",{ignoreBOM:!0}),S.decode(),L=s.length),
S.decode(s)}var D=new o;"encodeInto"in D||(D.encodeInto=function(s,e){let t=D.encode(s);return e.set(t),{read:s.length,written:t.length}});var g=0,se,ue,a;function ae(s,e){
return ue=s,a=s.exports,se=e,C=null,k=null,a.Ta(),a}return h={imports:te,start:ae,provisionConnection:A,fetchConnection:E},h}function Q(){return globalThis.TextDecoder??G}function H(){return globalThis.TextEncoder??N}var G=class{decode(o=new Uint8Array){let c="";for(let f=0;f<o.length;){
let u=o[f++],h=u<128?0:u<224?1:u<240?2:3,E=h===0?u:u&63>>h;for(let A=h;A>0;A--)E=E<<6|o[f++]&63;c+=String.fromCodePoint(E)}return c}},N=class{encode(o){let c=[];
for(let f of o){let u=f.codePointAt(0);u<128?c.push(u):u<2048?c.push(192|u>>6,T(u)):u>=55296&&u<57344?c.push(239,191,189):u<65536?c.push(224|u>>12,T(u>>6),T(u)):
c.push(240|u>>18,T(u>>12),T(u>>6),T(u))}return Uint8Array.from(c)}};function T(r){return 128|r&63}var I=class{broken=!1;#e=new Set;#t=new Set;#n=$({TextDecoder:Q(),TextEncoder:H(),queueMicrotask:o=>{Promise.resolve().then(o)},setTimeout:(...o)=>{let c=setTimeout(
...o);return this.#t.add(c),c},clearTimeout:o=>{this.#t.delete(o),clearTimeout(o)}});imports(){let o={};for(let[c,f]of Object.entries(this.#n.imports()))o[c]=K(
f,u=>this.#o(u));return o}start({exports:o},c){if(this.#n.start({exports:K(o,f=>this.#r(f))},c),this.broken)throw new Error("it broke at its start");return this}call(o,c){
return new Promise((f,u)=>{this.#e.add(u);let h=E=>A=>{this.#e.delete(u),E(A)};Promise.resolve(this.#n[o](...c)).then(h(f),h(u))})}#r(o){return(...c)=>{if(this.
broken)return[];try{return o(...c)}catch(f){return this.#i(f),[]}}}#o(o){return(...c)=>{let f=o(...c);if(this.broken)throw new Error("broken");return f}}#i(o){if(this.
broken)return;this.broken=!0;let c=F(o);for(let f of this.#e)f(c);for(let f of this.#t)clearTimeout(f)}};function K(r,o){let c=Object.entries(r).map(([f,u])=>[f,
typeof u=="function"?o(u):u]);return Object.fromEntries(c)}var _,R,j;function X(){if(R?.broken===!1)return R;if(j!==void 0)return j;try{let r=_??J();return!("then"in r)&&!me()?be(r):j=pe(r).finally(()=>j=void 0)}catch(r){
throw Z(r)}}function me(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function be(r){_=Y(r)?r:new WebAssembly.Module(r);let o=new I;return R=o.start(
new WebAssembly.Instance(_,o.imports()),_)}async function pe(r){try{let o=await r;_=Y(o)?o:await WebAssembly.compile(o);let c=new I;return R=c.start(await WebAssembly.
instantiate(_,c.imports()),_)}catch(o){throw Z(o)}}function Y(r){return Object.prototype.toString.call(r)==="[object WebAssembly.Module]"}function Z(r){let{name:o="\
Error",message:c=String(r)}=Object(r);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${c}`,retryable:!0,cause:{name:o,
message:c}}}async function De(r){try{return await ee("provisionConnection",[r])}catch(o){let c=B(o);throw new P(c,ye(c,r))}}async function Ie(r,o,c){try{return await ee("fe\
tchConnection",[r,o,c])}catch(f){throw new P(B(f))}}async function ee(r,o){await void 0;let c=X();return("then"in c?await c:c).call(r,o)}function ye({code:r},o){
return r==="ABORTED"?o.signal?.reason:void 0}export{P as PredefinedConnectionError,Ie as fetchConnection,de as init,fe as isPredefinedConnectionError,De as provisionConnection};
