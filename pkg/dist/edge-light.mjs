var O=class extends Error{static name="PredefinedConnectionError";#n;constructor(r,c=r.cause&&hn(r.cause)){super(r.message,c===void 0?void 0:{cause:c});let{message:u,
cause:a,...y}=r;Object.assign(this,y),this.#n=r}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#n}}};function yn(o){return o!==null&&typeof o==
"object"&&"name"in o&&o.name==="PredefinedConnectionError"}function F(o){return o instanceof Error||Object(o).code===void 0?N(o):o}function N(o){let r={code:"IN\
TERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh.",retryable:!1};return o instanceof
WebAssembly.RuntimeError||o instanceof RangeError?{...r,cause:{name:o.name,message:o.message}}:r}function hn({name:o,message:r,code:c}){let u=new Error(r);return Object.
defineProperties(u,{name:z(o),stack:z(`${o}: ${r}`)}),c===void 0?u:Object.assign(u,{code:c})}function z(o){return{value:o,configurable:!0,writable:!0}}import gn from"./predefined-connection.wasm?module";function $(){return gn}function Q({TextDecoder:o,TextEncoder:r,kindOf:c,memberOf:u,textOf:a,queueMicrotask:y,setTimeout:x,clearTimeout:C}){let J;function cn(s,n,e){return f.Ea(s,n,e)}
function sn(s){return f.Fa(s)}function un(){return{__proto__:null,a:{__proto__:null,sa:function(n,e){return Error(m(n,e))},qa:function(n){return!n},wa:function(n){
return typeof n=="function"},ta:function(n){return typeof n=="string"},xa:function(n){return n===void 0},ra:function(n,e){return n===e},ua:function(n,e){let t=e,
i=typeof t=="number"?t:void 0;_().setFloat64((n>>>0)+8,g(i)?0:i,!0),_().setInt32((n>>>0)+0,!g(i),!0)},va:function(n,e){let t=e,i=typeof t=="string"?t:void 0;var l=g(
i)?0:P(i,f.Ka,f.La),d=w;_().setInt32((n>>>0)+4,d,!0),_().setInt32((n>>>0)+0,l,!0)},pa:function(n,e){throw new Error(m(n,e))},ya:function(n){n._wbg_cb_unref()},o:function(n){
n.abort()},j:function(n){return n.aborted},g:function(){return b(function(n,e,t,i){n.addEventListener(m(e,t),i)},arguments)},q:function(n,e){return Object.assign(
n,e)},_:function(){return b(function(n,e){return n.call(e)},arguments)},l:function(){return b(function(n,e,t){return n.call(e,t)},arguments)},m:function(){return b(
function(n,e,t,i){return n.call(e,t,i)},arguments)},fa:function(n,e){return n.charAt(e>>>0)},H:function(n){C(n)},r:function(n,e,t){let i=encodeURIComponent(m(e,
t)),l=P(i,f.Ka,f.La),d=w;_().setInt32((n>>>0)+4,d,!0),_().setInt32((n>>>0)+0,l,!0)},y:function(){return b(function(n){return Object.entries(n)},arguments)},e:function(){
return b(function(n,e,t){return fetch(m(n,e),t)},arguments)},S:function(){return b(function(n,e,t,i){let l=e.get(m(t,i));var d=g(l)?0:P(l,f.Ka,f.La),p=w;_().setInt32(
(n>>>0)+4,p,!0),_().setInt32((n>>>0)+0,d,!0)},arguments)},J:function(n,e){return n[e>>>0]},L:function(n,e){return n[e>>>0]},R:function(n){return n.headers},G:function(n,e){
let t=e.href,i=P(t,f.Ka,f.La),l=w;_().setInt32((n>>>0)+4,l,!0),_().setInt32((n>>>0)+0,i,!0)},ca:function(n,e){return Object.is(n,e)},a:function(n){return Object.
keys(n)},B:function(n){return c(n)},M:function(n){return n.length},ea:function(n){return n.length},C:function(n,e,t){return u(n,m(e,t))},N:function(){return b(function(){
return new Headers},arguments)},X:function(){return new Array},$:function(){return new Map},k:function(){return new AbortController},s:function(){return new Object},
c:function(n,e){try{var t={a:n,b:e},i=(d,p)=>{let h=t.a;t.a=0;try{return K(h,t.b,d,p)}finally{t.a=h}};return new Promise(i)}finally{t.a=0}},da:function(){return new Object},
d:function(n,e){try{var t={a:n,b:e},i=(d,p)=>{let h=t.a;t.a=0;try{return K(h,t.b,d,p)}finally{t.a=h}};return new Promise(i)}finally{t.a=0}},aa:function(){return Date.
now()},E:function(){return performance.now()},Y:function(n,e){return Array.of(n,e)},D:function(){return b(function(n){return JSON.parse(n)},arguments)},F:function(){
return b(function(n,e){return new URL(m(n,e))},arguments)},ia:function(){return b(function(n,e){return JSON.parse(m(n,e))},arguments)},ba:function(n,e){return Date.
parse(m(n,e))},W:function(n){return n.queueMicrotask},Z:function(n){y(n)},ha:function(n){return Promise.race(n)},ka:function(){return Math.random()},P:function(n){
return n.redirected},I:function(){return b(function(n,e,t,i){n.removeEventListener(m(e,t),i)},arguments)},V:function(n){return Promise.resolve(n)},f:function(n,e,t){
return x(n,e,t)},p:function(n,e,t){return n.set(e,t)},T:function(){return b(function(n,e,t,i,l){n.set(m(e,t),m(i,l))},arguments)},t:function(n,e){n.body=e},h:function(n,e,t){
n[e>>>0]=t},K:function(n,e,t){n[e]=t},z:function(n,e,t,i){return Reflect.set(n,m(e,t),i)},w:function(n,e){n.headers=e},u:function(n,e,t){n.method=m(e,t)},v:function(n,e,t){
n.redirect=m(e,t)},x:function(n,e){n.signal=e},n:function(n){return n.signal},la:function(){let n=typeof globalThis>"u"?void 0:globalThis;return g(n)?0:A(n)},na:function(){
let n=typeof global>"u"?void 0:global;return g(n)?0:A(n)},ma:function(){let n=typeof self>"u"?void 0:self;return g(n)?0:A(n)},oa:function(){let n=typeof window>
"u"?void 0:window;return g(n)?0:A(n)},Q:function(n){return n.status},ja:function(){return b(function(n){return JSON.stringify(n)},arguments)},A:function(n,e,t,i){
let l=a(e,m(t,i));var d=g(l)?0:P(l,f.Ka,f.La),p=w;_().setInt32((n>>>0)+4,p,!0),_().setInt32((n>>>0)+0,d,!0)},i:function(){return b(function(n){return n.text()},
arguments)},b:function(n,e,t){return n.then(e,t)},U:function(n,e){return n.then(e)},ga:function(n){return n.trimStart()},O:function(n,e){let t=e.url,i=P(t,f.Ka,
f.La),l=w;_().setInt32((n>>>0)+4,l,!0),_().setInt32((n>>>0)+0,i,!0)},Aa:function(n,e){return fn(n,e,an)},Ba:function(n){return n},Ca:function(n,e){return m(n,e)},
za:function(){let n=f.Pa;n.set(0,void 0),n.set(1024,void 0),n.set(1025,null),n.set(1026,!0),n.set(1027,!1)}}}}function an(s,n,e){let t=f.Ja(s,n,e);if(t[1])throw dn(
t[0])}function K(s,n,e,t){f.Ia(s,n,e,t)}function A(s){let n=f.Oa();return f.Pa.set(n,s),n}var G=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(s=>f.Qa(s.a,s.b)),E=null;function _(){return(E===null||E.buffer.detached===!0||E.buffer.detached===void 0&&E.buffer!==f.Da.buffer)&&(E=
new DataView(f.Da.buffer)),E}function m(s,n){return s=s>>>0,mn(I().subarray(s,s+n))}var T=null;function I(){return(T===null||T.byteLength===0)&&(T=new Uint8Array(
f.Da.buffer)),T}function b(s,n){try{return s.apply(this,n)}catch(e){let t=A(e);return f.Na(t),f.Pa.get(L)===q&&f.Ra(L),f.Ra(L=f.Oa()),q}}function g(s){return s==
null}function fn(s,n,e){let t={a:s,b:n,cnt:1},i=(...l)=>{t.cnt++;let d=t.a;t.a=0;try{return e(d,t.b,...l)}finally{t.a=d,i._wbg_cb_unref()}};return i._wbg_cb_unref=
()=>{--t.cnt===0&&(f.Qa(t.a,t.b),t.a=0,G.unregister(t))},G.register(i,t,t),i}function P(s,n,e){if(e===void 0){let p=D.encode(s),h=n(p.length,1)>>>0;return I().subarray(
h,h+p.length).set(p),w=p.length,h}let t=s.length,i=n(t,1)>>>0,l=I(),d=0;for(;d<t;d++){let p=s.charCodeAt(d);if(p>127)break;l[i+d]=p}if(d!==t){d!==0&&(s=s.slice(
d)),i=e(i,t,t=d+s.length*3,1)>>>0;let p=I().subarray(i+d,i+t),h=D.encodeInto(s,p);d+=h.written,i=e(i,t,d,1)>>>0}return w=d,i}function dn(s){let n=f.Pa.get(s);return f.
Ra(s),n}var M=new o("utf-8",{ignoreBOM:!0});M.decode();var ln=2146435072,R=0;function mn(s){return R+=s.length,R>=ln&&(M=new o("utf-8",{ignoreBOM:!0}),M.decode(),
R=s.length),M.decode(s)}var D=new r;"encodeInto"in D||(D.encodeInto=function(s,n){let e=D.encode(s);return n.set(e),{read:s.length,written:e.length}});var w=0,pn,
bn,f;function _n(s,n){return bn=s,f=s.exports,pn=n,E=null,T=null,f.Sa(),f}var q={},L=0;return J={imports:un,start:_n,provisionConnection:sn,fetchConnection:cn},
J}function H(){return globalThis.TextDecoder??U}function X(){return globalThis.TextEncoder??V}var U=class{decode(r=new Uint8Array){let c="";for(let u=0;u<r.length;){
let a=r[u++],y=a<128?0:a<224?1:a<240?2:3,x=y===0?a:a&63>>y;for(let C=y;C>0;C--)x=x<<6|r[u++]&63;c+=String.fromCodePoint(x)}return c}},V=class{encode(r){let c=[];
for(let u of r){let a=u.codePointAt(0);a<128?c.push(a):a<2048?c.push(192|a>>6,k(a)):a>=55296&&a<57344?c.push(239,191,189):a<65536?c.push(224|a>>12,k(a>>6),k(a)):
c.push(240|a>>18,k(a>>12),k(a>>6),k(a))}return Uint8Array.from(c)}};function k(o){return 128|o&63}function B(o,r){try{return o?.[r]}catch{return}}function Y(o,r){let c=B(o,r);return typeof c=="string"?c:void 0}function Z(o){if(o===null)return 1;if(Array.isArray(
o))return 6;let r=["undefined",,"string","boolean","number","function"].indexOf(typeof o);return r<0&&Object.prototype.toString.call(o)==="[object Object]"?7:r}var j=class{broken=!1;#n=new Set;#e=new Set;#t=Q({TextDecoder:H(),TextEncoder:X(),kindOf:Z,memberOf:B,textOf:Y,queueMicrotask:r=>{Promise.resolve().then(r)},setTimeout:(...r)=>{
let c=setTimeout(...r);return this.#e.add(c),c},clearTimeout:r=>{this.#e.delete(r),clearTimeout(r)}});imports(){let r={};for(let[c,u]of Object.entries(this.#t.imports()))
r[c]=nn(u,a=>this.#o(a));return r}start({exports:r},c){if(this.#t.start({exports:nn(r,u=>this.#r(u))},c),this.broken)throw new Error("it broke at its start");return this}call(r,c){
return new Promise((u,a)=>{this.#n.add(a);let y=x=>C=>{this.#n.delete(a),x(C)};Promise.resolve(this.#t[r](...c)).then(y(u),y(a))})}#r(r){return(...c)=>{if(this.
broken)return[];try{return r(...c)}catch(u){return this.#c(u),[]}}}#o(r){let c=u=>{if(this.broken)throw new Error("broken");return u};return r.length===1?u=>c(r(
u)):r.length===2?(u,a)=>c(r(u,a)):r.length===3?(u,a,y)=>c(r(u,a,y)):(...u)=>c(r(...u))}#c(r){if(this.broken)return;this.broken=!0;let c=N(r);for(let u of this.#n)
u(c);for(let u of this.#e)clearTimeout(u)}};function nn(o,r){let c=Object.entries(o).map(([u,a])=>[u,typeof a=="function"?r(a):a]);return Object.fromEntries(c)}var v,W,S;function en(){if(W?.broken===!1)return W;if(S!==void 0)return S;try{let o=v??$();return!("then"in o)&&!wn()?xn(o):S=En(o).finally(()=>S=void 0)}catch(o){
throw rn(o)}}function wn(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function xn(o){v=tn(o)?o:new WebAssembly.Module(o);let r=new j;return W=r.
start(new WebAssembly.Instance(v,r.imports()),v)}async function En(o){try{let r=await o;v=tn(r)?r:await WebAssembly.compile(r);let c=new j;return W=c.start(await WebAssembly.
instantiate(v,c.imports()),v)}catch(r){throw rn(r)}}function tn(o){return Object.prototype.toString.call(o)==="[object WebAssembly.Module]"}function rn(o){let{name:r="\
Error",message:c=String(o)}=Object(o);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${c}`,retryable:!0,cause:{name:r,
message:c}}}async function Un(o){try{return await on("provisionConnection",[o])}catch(r){let c=F(r);throw new O(c,vn(c,o))}}async function Vn(o,r,c){try{return await on("fe\
tchConnection",[o,r,c])}catch(u){throw new O(F(u))}}async function on(o,r){await void 0;let c=en();return("then"in c?await c:c).call(o,r)}function vn({code:o},r){
return o==="ABORTED"?r.signal?.reason:void 0}export{O as PredefinedConnectionError,Vn as fetchConnection,yn as isPredefinedConnectionError,Un as provisionConnection};
