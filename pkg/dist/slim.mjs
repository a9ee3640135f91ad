var P=class extends Error{static name="PredefinedConnectionError";#t;constructor(o,i=o.cause&&ct(o.cause)){super(o.message,i===void 0?void 0:{cause:i});let{message:f,
cause:u,...w}=o;Object.assign(this,w),this.#t=o}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#t}}};function st(r){return r!==null&&typeof r==
"object"&&"name"in r&&r.name==="PredefinedConnectionError"}function ct({name:r,message:o,code:i}){let f=new Error(o);return Object.defineProperties(f,{name:N(r),
stack:N(`${r}: ${o}`)}),i===void 0?f:Object.assign(f,{code:i})}function N(r){return{value:r,configurable:!0,writable:!0}}var W;function it(r){W=r}function V(){let r=typeof W=="function"?W():W;if(r===void 0)throw new Error("call init() first");return"then"in r?r.then(U):U(r)}function U(r){
if(!("arrayBuffer"in r))return r;if(!r.ok)throw new Error(`the server answered ${r.status}`);return r.arrayBuffer()}function $(r,o){let i;function f(c,t,e){return a.Fa(c,t,e)}function u(c){return a.Ga(c)}function w(){return{__proto__:null,a:{__proto__:null,ra:function(t,e){return Error(
y(t,e))},wa:function(t){let e=t,n=typeof e=="boolean"?e:void 0;return v(n)?16777215:n?1:0},xa:function(t){return typeof t=="function"},pa:function(t){return t===
null},sa:function(t){let e=t;return typeof e=="object"&&e!==null},ta:function(t){return typeof t=="string"},ya:function(t){return t===void 0},qa:function(t,e){return t===
e},ua:function(t,e){let n=e,s=typeof n=="number"?n:void 0;m().setFloat64((t>>>0)+8,v(s)?0:s,!0),m().setInt32((t>>>0)+0,!v(s),!0)},va:function(t,e){let n=e,s=typeof n==
"string"?n:void 0;var l=v(s)?0:E(s,a.La,a.Ma),d=g;m().setInt32((t>>>0)+4,d,!0),m().setInt32((t>>>0)+0,l,!0)},oa:function(t,e){throw new Error(y(t,e))},za:function(t){
t._wbg_cb_unref()},c:function(t){t.abort()},i:function(t){return t.aborted},g:function(){return b(function(t,e,n,s){t.addEventListener(y(e,n),s)},arguments)},O:function(t,e,n,s,l){
t.append(y(e,n),y(s,l))},k:function(t,e){return Object.assign(t,e)},P:function(){return b(function(t,e){return t.call(e)},arguments)},m:function(){return b(function(t,e,n){
return t.call(e,n)},arguments)},n:function(){return b(function(t,e,n,s){return t.call(e,n,s)},arguments)},na:function(t,e){return t.charAt(e>>>0)},la:function(t,e){
return t.charCodeAt(e>>>0)},r:function(t){clearTimeout(t)},f:function(){return b(function(t){return Object.entries(t)},arguments)},e:function(){return b(function(t,e,n){
return fetch(y(t,e),n)},arguments)},fa:function(){return b(function(t,e){return Reflect.get(t,e)},arguments)},G:function(){return b(function(t,e,n,s){let l=e.get(
y(n,s));var d=v(l)?0:E(l,a.La,a.Ma),p=g;m().setInt32((t>>>0)+4,p,!0),m().setInt32((t>>>0)+0,d,!0)},arguments)},C:function(t,e){return t[e>>>0]},D:function(t,e){
return t[e>>>0]},ga:function(){return b(function(t,e){return Reflect.has(t,e)},arguments)},M:function(t){return t.headers},z:function(t,e){let n=e.hostname,s=E(
n,a.La,a.Ma),l=g;m().setInt32((t>>>0)+4,l,!0),m().setInt32((t>>>0)+0,s,!0)},y:function(t,e){let n=e.href,s=E(n,a.La,a.Ma),l=g;m().setInt32((t>>>0)+4,l,!0),m().setInt32(
(t>>>0)+0,s,!0)},Y:function(t){return Array.isArray(t)},_:function(){return Symbol.iterator},E:function(t){return t.length},ma:function(t){return t.length},N:function(){
return b(function(){return new URLSearchParams},arguments)},H:function(){return b(function(){return new Headers},arguments)},W:function(){return new Array},R:function(){
return new Map},b:function(){return new AbortController},p:function(t,e){try{var n={a:t,b:e},s=(d,p)=>{let h=n.a;n.a=0;try{return C(h,n.b,d,p)}finally{n.a=h}};return new Promise(
s)}finally{n.a=0}},Z:function(){return new Object},q:function(t,e){try{var n={a:t,b:e},s=(d,p)=>{let h=n.a;n.a=0;try{return C(h,n.b,d,p)}finally{n.a=h}};return new Promise(
s)}finally{n.a=0}},S:function(){return Date.now()},t:function(){return performance.now()},X:function(t,e){return Array.of(t,e)},w:function(t,e){let n=e.origin,s=E(
n,a.La,a.Ma),l=g;m().setInt32((t>>>0)+4,l,!0),m().setInt32((t>>>0)+0,s,!0)},A:function(){return b(function(t){return JSON.parse(t)},arguments)},u:function(){return b(
function(t,e){return new URL(y(t,e))},arguments)},T:function(t,e){return Date.parse(y(t,e))},x:function(t,e){let n=e.pathname,s=E(n,a.La,a.Ma),l=g;m().setInt32(
(t>>>0)+4,l,!0),m().setInt32((t>>>0)+0,s,!0)},v:function(t,e){let n=e.protocol,s=E(n,a.La,a.Ma),l=g;m().setInt32((t>>>0)+4,l,!0),m().setInt32((t>>>0)+0,s,!0)},ja:function(t){
return t.queueMicrotask},ia:function(t){queueMicrotask(t)},da:function(t){return Promise.race(t)},V:function(){return Math.random()},J:function(t){return t.redirected},
s:function(){return b(function(t,e,n,s){t.removeEventListener(y(e,n),s)},arguments)},ea:function(t){return Promise.resolve(t)},h:function(t,e,n){return setTimeout(
t,e,n)},ha:function(){return b(function(t,e,n){return Reflect.set(t,e,n)},arguments)},l:function(t,e,n){return t.set(e,n)},I:function(){return b(function(t,e,n,s,l){
t.set(y(e,n),y(s,l))},arguments)},j:function(t,e,n){t[e>>>0]=n},B:function(t,e,n){t[e]=n},d:function(t){return t.signal},$:function(){let t=typeof globalThis>"u"?
void 0:globalThis;return v(t)?0:k(t)},ba:function(){let t=typeof global>"u"?void 0:global;return v(t)?0:k(t)},aa:function(){let t=typeof self>"u"?void 0:self;return v(
t)?0:k(t)},ca:function(){let t=typeof window>"u"?void 0:window;return v(t)?0:k(t)},L:function(t){return t.status},U:function(){return b(function(t){return JSON.
stringify(t)},arguments)},a:function(){return b(function(t){return t.text()},arguments)},o:function(t,e,n){return t.then(e,n)},Q:function(t,e){return t.then(e)},
F:function(t){return t.toString()},ka:function(t){return t.trimStart()},K:function(t,e){let n=e.url,s=E(n,a.La,a.Ma),l=g;m().setInt32((t>>>0)+4,l,!0),m().setInt32(
(t>>>0)+0,s,!0)},Ba:function(t,e){return Y(t,e,x)},Ca:function(t){return t},Da:function(t,e){return y(t,e)},Aa:function(){let t=a.Qa;t.set(0,void 0),t.set(1024,
void 0),t.set(1025,null),t.set(1026,!0),t.set(1027,!1)}}}}function x(c,t,e){let n=a.Ja(c,t,e);if(n[1])throw Z(n[0])}function C(c,t,e,n){a.Ka(c,t,e,n)}function k(c){
let t=a.Pa();return a.Qa.set(t,c),t}var G=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(c=>a.Ra(c.a,c.b)),_=null;
function m(){return(_===null||_.buffer.detached===!0||_.buffer.detached===void 0&&_.buffer!==a.Ea.buffer)&&(_=new DataView(a.Ea.buffer)),_}function y(c,t){return c=
c>>>0,et(O().subarray(c,c+t))}var T=null;function O(){return(T===null||T.byteLength===0)&&(T=new Uint8Array(a.Ea.buffer)),T}function b(c,t){try{return c.apply(this,
t)}catch(e){let n=k(e);a.Oa(n)}}function v(c){return c==null}function Y(c,t,e){let n={a:c,b:t,cnt:1},s=(...l)=>{n.cnt++;let d=n.a;n.a=0;try{return e(d,n.b,...l)}finally{
n.a=d,s._wbg_cb_unref()}};return s._wbg_cb_unref=()=>{--n.cnt===0&&(a.Ra(n.a,n.b),n.a=0,G.unregister(n))},G.register(s,n,n),s}function E(c,t,e){if(e===void 0){let p=I.
encode(c),h=t(p.length,1)>>>0;return O().subarray(h,h+p.length).set(p),g=p.length,h}let n=c.length,s=t(n,1)>>>0,l=O(),d=0;for(;d<n;d++){let p=c.charCodeAt(d);if(p>
127)break;l[s+d]=p}if(d!==n){d!==0&&(c=c.slice(d)),s=e(s,n,n=d+c.length*3,1)>>>0;let p=O().subarray(s+d,s+n),h=I.encodeInto(c,p);d+=h.written,s=e(s,n,d,1)>>>0}return g=
d,s}function Z(c){let t=a.Qa.get(c);return a.Sa(c),t}var S=new r("utf-8",{ignoreBOM:!0});S.decode();var tt=2146435072,L=0;function et(c){return L+=c.length,L>=tt&&
(S=new r("utf-8",{ignoreBOM:!0}),S.decode(),L=c.length),S.decode(c)}var I=new o;"encodeInto"in I||(I.encodeInto=function(c,t){let e=I.encode(c);return t.set(e),
{read:c.length,written:e.length}});var g=0,nt,rt,a;function ot(c,t){return rt=c,a=c.exports,nt=t,_=null,T=null,a.Ta(),a}return i={imports:w,start:ot,provisionConnection:u,
fetchConnection:f},i}function q(){return globalThis.TextDecoder??B}function z(){return globalThis.TextEncoder??F}var B=class{decode(o=new Uint8Array){let i="";for(let f=0;f<o.length;){
let u=o[f++],w=u<128?0:u<224?1:u<240?2:3,x=w===0?u:u&63>>w;for(let C=w;C>0;C--)x=x<<6|o[f++]&63;i+=String.fromCodePoint(x)}return i}},F=class{encode(o){let i=[];
for(let f of o){let u=f.codePointAt(0);u<128?i.push(u):u<2048?i.push(192|u>>6,M(u)):u>=55296&&u<57344?i.push(239,191,189):u<65536?i.push(224|u>>12,M(u>>6),M(u)):
i.push(240|u>>18,M(u>>12),M(u>>6),M(u))}return Uint8Array.from(i)}};function M(r){return 128|r&63}var D=class{broken=!1;#t=new Set;#e;constructor(){this.#e=$(q(),z())}imports(){let o={};for(let[i,f]of Object.entries(this.#e.imports()))o[i]=J(f,u=>this.#r(u));
return o}start({exports:o},i){if(this.#e.start({exports:J(o,f=>this.#n(f))},i),this.broken)throw new Error("it broke at its start");return this}call(o,i){return new Promise(
(f,u)=>{this.#t.add(u);let w=x=>C=>{this.#t.delete(u),x(C)};Promise.resolve(this.#e[o](...i)).then(w(f),w(u))})}#n(o){return(...i)=>{if(this.broken)return[];try{
return o(...i)}catch(f){return this.#o(f),[]}}}#r(o){return(...i)=>{let f=o(...i);if(this.broken)throw new Error("broken");return f}}#o(o){if(this.broken)return;
this.broken=!0;let i=ut(o);for(let f of this.#t)f(i);this.#t.clear()}};function J(r,o){let i=Object.entries(r).map(([f,u])=>[f,typeof u=="function"?o(u):u]);return Object.
fromEntries(i)}function ut(r){let o={code:"INTERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call star\
ts afresh.",retryable:!1};return r instanceof WebAssembly.RuntimeError||r instanceof RangeError?{...o,cause:{name:r.name,message:r.message}}:o}var A,R,j;function Q(){if(R?.broken===!1)return R;if(j!==void 0)return j;try{let r=A??V();return!("then"in r)&&!at()?ft(r):j=lt(r).finally(()=>j=void 0)}catch(r){
throw K(r)}}function at(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function ft(r){A=H(r)?r:new WebAssembly.Module(r);let o=new D;return R=o.start(
new WebAssembly.Instance(A,o.imports()),A)}async function lt(r){try{let o=await r;A=H(o)?o:await WebAssembly.compile(o);let i=new D;return R=i.start(await WebAssembly.
instantiate(A,i.imports()),A)}catch(o){throw K(o)}}function H(r){return Object.prototype.toString.call(r)==="[object WebAssembly.Module]"}function K(r){let{name:o="\
Error",message:i=String(r)}=r;return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${i}`,retryable:!0,cause:{name:o,message:i}}}async function At(r){try{return await X("provisionConnection",[r])}catch(o){throw new P(o,dt(o,r))}}async function Pt(r,o,i){try{return await X("fetchConnection",
[r,o,i])}catch(f){throw new P(f)}}async function X(r,o){let i=Q();return("then"in i?await i:i).call(r,o)}function dt({code:r},{signal:o}){return r==="ABORTED"?o?.
reason:void 0}export{P as PredefinedConnectionError,Pt as fetchConnection,it as init,st as isPredefinedConnectionError,At as provisionConnection};
