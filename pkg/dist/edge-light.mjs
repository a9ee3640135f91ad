var A=class extends Error{static name="PredefinedConnectionError";#e;constructor(r,c=r.cause&&le(r.cause)){super(r.message,c===void 0?void 0:{cause:c});let{message:f,
cause:u,...y}=r;Object.assign(this,y),this.#e=r}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#e}}};function fe(o){return o!==null&&typeof o==
"object"&&"name"in o&&o.name==="PredefinedConnectionError"}function N(o){return o instanceof Error||Object(o).code===void 0?U(o):o}function U(o){let r={code:"IN\
TERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh.",retryable:!1};return o instanceof
WebAssembly.RuntimeError||o instanceof RangeError?{...r,cause:{name:o.name,message:o.message}}:r}function le({name:o,message:r,code:c}){let f=new Error(r);return Object.
defineProperties(f,{name:q(o),stack:q(`${o}: ${r}`)}),c===void 0?f:Object.assign(f,{code:c})}function q(o){return{value:o,configurable:!0,writable:!0}}import de from"./predefined-connection.wasm?module";function z(){return de}function $({TextDecoder:o,TextEncoder:r,queueMicrotask:c,setTimeout:f,clearTimeout:u}){let y;function E(s,e,n){return a.Ga(s,e,n)}function C(s){return a.Ha(s)}function ne(){
return{__proto__:null,a:{__proto__:null,sa:function(e,n){return Error(m(e,n))},xa:function(e){let n=e,t=typeof n=="boolean"?n:void 0;return g(t)?16777215:t?1:0},
ya:function(e){return typeof e=="function"},qa:function(e){return e===null},ta:function(e){let n=e;return typeof n=="object"&&n!==null},ua:function(e){return typeof e==
"string"},za:function(e){return e===void 0},ra:function(e,n){return e===n},va:function(e,n){let t=n,i=typeof t=="number"?t:void 0;b().setFloat64((e>>>0)+8,g(i)?
0:i,!0),b().setInt32((e>>>0)+0,!g(i),!0)},wa:function(e,n){let t=n,i=typeof t=="string"?t:void 0;var d=g(i)?0:P(i,a.Ma,a.Na),l=w;b().setInt32((e>>>0)+4,l,!0),b().
setInt32((e>>>0)+0,d,!0)},pa:function(e,n){throw new Error(m(e,n))},Aa:function(e){e._wbg_cb_unref()},o:function(e){e.abort()},j:function(e){return e.aborted},g:function(){
return _(function(e,n,t,i){e.addEventListener(m(n,t),i)},arguments)},q:function(e,n){return Object.assign(e,n)},_:function(){return _(function(e,n){return e.call(
n)},arguments)},y:function(e,n){let t=Object.prototype.toString.call(n),i=P(t,a.Ma,a.Na),d=w;b().setInt32((e>>>0)+4,d,!0),b().setInt32((e>>>0)+0,i,!0)},l:function(){
return _(function(e,n,t){return e.call(n,t)},arguments)},m:function(){return _(function(e,n,t,i){return e.call(n,t,i)},arguments)},fa:function(e,n){return e.charAt(
n>>>0)},G:function(e){u(e)},r:function(e,n,t){let i=encodeURIComponent(m(n,t)),d=P(i,a.Ma,a.Na),l=w;b().setInt32((e>>>0)+4,l,!0),b().setInt32((e>>>0)+0,d,!0)},z:function(){
return _(function(e){return Object.entries(e)},arguments)},e:function(){return _(function(e,n,t){return fetch(m(e,n),t)},arguments)},R:function(){return _(function(e,n,t,i){
let d=n.get(m(t,i));var l=g(d)?0:P(d,a.Ma,a.Na),p=w;b().setInt32((e>>>0)+4,p,!0),b().setInt32((e>>>0)+0,l,!0)},arguments)},B:function(){return _(function(e,n,t){
return Reflect.get(e,m(n,t))},arguments)},I:function(e,n){return e[n>>>0]},K:function(e,n){return e[n>>>0]},Q:function(e){return e.headers},F:function(e,n){let t=n.
href,i=P(t,a.Ma,a.Na),d=w;b().setInt32((e>>>0)+4,d,!0),b().setInt32((e>>>0)+0,i,!0)},X:function(e){return Array.isArray(e)},ca:function(e,n){return Object.is(e,
n)},a:function(e){return Object.keys(e)},L:function(e){return e.length},ea:function(e){return e.length},M:function(){return _(function(){return new Headers},arguments)},
W:function(){return new Array},$:function(){return new Map},k:function(){return new AbortController},s:function(){return new Object},c:function(e,n){try{var t={
a:e,b:n},i=(l,p)=>{let h=t.a;t.a=0;try{return B(h,t.b,l,p)}finally{t.a=h}};return new Promise(i)}finally{t.a=0}},da:function(){return new Object},d:function(e,n){
try{var t={a:e,b:n},i=(l,p)=>{let h=t.a;t.a=0;try{return B(h,t.b,l,p)}finally{t.a=h}};return new Promise(i)}finally{t.a=0}},aa:function(){return Date.now()},D:function(){
return performance.now()},Y:function(e,n){return Array.of(e,n)},C:function(){return _(function(e){return JSON.parse(e)},arguments)},E:function(){return _(function(e,n){
return new URL(m(e,n))},arguments)},ia:function(){return _(function(e,n){return JSON.parse(m(e,n))},arguments)},ba:function(e,n){return Date.parse(m(e,n))},V:function(e){
return e.queueMicrotask},Z:function(e){c(e)},ha:function(e){return Promise.race(e)},ka:function(){return Math.random()},O:function(e){return e.redirected},H:function(){
return _(function(e,n,t,i){e.removeEventListener(m(n,t),i)},arguments)},U:function(e){return Promise.resolve(e)},f:function(e,n,t){return f(e,n,t)},p:function(e,n,t){
return e.set(n,t)},S:function(){return _(function(e,n,t,i,d){e.set(m(n,t),m(i,d))},arguments)},t:function(e,n){e.body=n},h:function(e,n,t){e[n>>>0]=t},J:function(e,n,t){
e[n]=t},A:function(e,n,t,i){return Reflect.set(e,m(n,t),i)},w:function(e,n){e.headers=n},u:function(e,n,t){e.method=m(n,t)},v:function(e,n,t){e.redirect=m(n,t)},
x:function(e,n){e.signal=n},n:function(e){return e.signal},la:function(){let e=typeof globalThis>"u"?void 0:globalThis;return g(e)?0:k(e)},na:function(){let e=typeof global>
"u"?void 0:global;return g(e)?0:k(e)},ma:function(){let e=typeof self>"u"?void 0:self;return g(e)?0:k(e)},oa:function(){let e=typeof window>"u"?void 0:window;return g(
e)?0:k(e)},P:function(e){return e.status},ja:function(){return _(function(e){return JSON.stringify(e)},arguments)},i:function(){return _(function(e){return e.text()},
arguments)},b:function(e,n,t){return e.then(n,t)},T:function(e,n){return e.then(n)},ga:function(e){return e.trimStart()},N:function(e,n){let t=n.url,i=P(t,a.Ma,
a.Na),d=w;b().setInt32((e>>>0)+4,d,!0),b().setInt32((e>>>0)+0,i,!0)},Ca:function(e,n){return re(e,n,te)},Da:function(e){return e},Ea:function(e,n){return m(e,n)},
Ba:function(){let e=a.Ra;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function te(s,e,n){let t=a.La(s,e,n);if(t[1])throw oe(
t[0])}function B(s,e,n,t){a.Ka(s,e,n,t)}function k(s){let e=a.Qa();return a.Ra.set(e,s),e}var J=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(s=>a.Sa(s.a,s.b)),x=null;function b(){return(x===null||x.buffer.detached===!0||x.buffer.detached===void 0&&x.buffer!==a.Fa.buffer)&&(x=
new DataView(a.Fa.buffer)),x}function m(s,e){return s=s>>>0,ie(j().subarray(s,s+e))}var O=null;function j(){return(O===null||O.byteLength===0)&&(O=new Uint8Array(
a.Fa.buffer)),O}function _(s,e){try{return s.apply(this,e)}catch(n){let t=k(n);return a.Pa(t),a.Ra.get(F)===G&&a.Ta(F),a.Ta(F=a.Qa()),G}}function g(s){return s==
null}function re(s,e,n){let t={a:s,b:e,cnt:1},i=(...d)=>{t.cnt++;let l=t.a;t.a=0;try{return n(l,t.b,...d)}finally{t.a=l,i._wbg_cb_unref()}};return i._wbg_cb_unref=
()=>{--t.cnt===0&&(a.Sa(t.a,t.b),t.a=0,J.unregister(t))},J.register(i,t,t),i}function P(s,e,n){if(n===void 0){let p=D.encode(s),h=e(p.length,1)>>>0;return j().subarray(
h,h+p.length).set(p),w=p.length,h}let t=s.length,i=e(t,1)>>>0,d=j(),l=0;for(;l<t;l++){let p=s.charCodeAt(l);if(p>127)break;d[i+l]=p}if(l!==t){l!==0&&(s=s.slice(
l)),i=n(i,t,t=l+s.length*3,1)>>>0;let p=j().subarray(i+l,i+t),h=D.encodeInto(s,p);l+=h.written,i=n(i,t,l,1)>>>0}return w=l,i}function oe(s){let e=a.Ra.get(s);return a.
Ta(s),e}var I=new o("utf-8",{ignoreBOM:!0});I.decode();var ce=2146435072,W=0;function ie(s){return W+=s.length,W>=ce&&(I=new o("utf-8",{ignoreBOM:!0}),I.decode(),
W=s.length),I.decode(s)}var D=new r;"encodeInto"in D||(D.encodeInto=function(s,e){let n=D.encode(s);return e.set(n),{read:s.length,written:n.length}});var w=0,se,
ue,a;function ae(s,e){return ue=s,a=s.exports,se=e,x=null,O=null,a.Ua(),a}var G={},F=0;return y={imports:ne,start:ae,provisionConnection:C,fetchConnection:E},y}function H(){return globalThis.TextDecoder??L}function Q(){return globalThis.TextEncoder??V}var L=class{decode(r=new Uint8Array){let c="";for(let f=0;f<r.length;){
let u=r[f++],y=u<128?0:u<224?1:u<240?2:3,E=y===0?u:u&63>>y;for(let C=y;C>0;C--)E=E<<6|r[f++]&63;c+=String.fromCodePoint(E)}return c}},V=class{encode(r){let c=[];
for(let f of r){let u=f.codePointAt(0);u<128?c.push(u):u<2048?c.push(192|u>>6,T(u)):u>=55296&&u<57344?c.push(239,191,189):u<65536?c.push(224|u>>12,T(u>>6),T(u)):
c.push(240|u>>18,T(u>>12),T(u>>6),T(u))}return Uint8Array.from(c)}};function T(o){return 128|o&63}var M=class{broken=!1;#e=new Set;#n=new Set;#t=$({TextDecoder:H(),TextEncoder:Q(),queueMicrotask:r=>{Promise.resolve().then(r)},setTimeout:(...r)=>{let c=setTimeout(
...r);return this.#n.add(c),c},clearTimeout:r=>{this.#n.delete(r),clearTimeout(r)}});imports(){let r={};for(let[c,f]of Object.entries(this.#t.imports()))r[c]=K(
f,u=>this.#o(u));return r}start({exports:r},c){if(this.#t.start({exports:K(r,f=>this.#r(f))},c),this.broken)throw new Error("it broke at its start");return this}call(r,c){
return new Promise((f,u)=>{this.#e.add(u);let y=E=>C=>{this.#e.delete(u),E(C)};Promise.resolve(this.#t[r](...c)).then(y(f),y(u))})}#r(r){return(...c)=>{if(this.
broken)return[];try{return r(...c)}catch(f){return this.#c(f),[]}}}#o(r){return(...c)=>{let f=r(...c);if(this.broken)throw new Error("broken");return f}}#c(r){if(this.
broken)return;this.broken=!0;let c=U(r);for(let f of this.#e)f(c);for(let f of this.#n)clearTimeout(f)}};function K(o,r){let c=Object.entries(o).map(([f,u])=>[f,
typeof u=="function"?r(u):u]);return Object.fromEntries(c)}var v,R,S;function X(){if(R?.broken===!1)return R;if(S!==void 0)return S;try{let o=v??z();return!("then"in o)&&!me()?_e(o):S=pe(o).finally(()=>S=void 0)}catch(o){
throw Z(o)}}function me(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function _e(o){v=Y(o)?o:new WebAssembly.Module(o);let r=new M;return R=r.start(
new WebAssembly.Instance(v,r.imports()),v)}async function pe(o){try{let r=await o;v=Y(r)?r:await WebAssembly.compile(r);let c=new M;return R=c.start(await WebAssembly.
instantiate(v,c.imports()),v)}catch(r){throw Z(r)}}function Y(o){return Object.prototype.toString.call(o)==="[object WebAssembly.Module]"}function Z(o){let{name:r="\
Error",message:c=String(o)}=Object(o);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${c}`,retryable:!0,cause:{name:r,
message:c}}}async function Me(o){try{return await ee("provisionConnection",[o])}catch(r){let c=N(r);throw new A(c,be(c,o))}}async function je(o,r,c){try{return await ee("fe\
tchConnection",[o,r,c])}catch(f){throw new A(N(f))}}async function ee(o,r){await void 0;let c=X();return("then"in c?await c:c).call(o,r)}function be({code:o},r){
return o==="ABORTED"?r.signal?.reason:void 0}export{A as PredefinedConnectionError,je as fetchConnection,fe as isPredefinedConnectionError,Me as provisionConnection};
