var A=class extends Error{static name="PredefinedConnectionError";#n;constructor(r,c=r.cause&&fn(r.cause)){super(r.message,c===void 0?void 0:{cause:c});let{message:a,
cause:u,...y}=r;Object.assign(this,y),this.#n=r}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#n}}};function an(o){return o!==null&&typeof o==
"object"&&"name"in o&&o.name==="PredefinedConnectionError"}function F(o){return o instanceof Error||Object(o).code===void 0?N(o):o}function N(o){let r={code:"IN\
TERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh.",retryable:!1};return o instanceof
WebAssembly.RuntimeError||o instanceof RangeError?{...r,cause:{name:o.name,message:o.message}}:r}function fn({name:o,message:r,code:c}){let a=new Error(r);return Object.
defineProperties(a,{name:J(o),stack:J(`${o}: ${r}`)}),c===void 0?a:Object.assign(a,{code:c})}function J(o){return{value:o,configurable:!0,writable:!0}}import ln from"./predefined-connection.wasm?module";function G(){return ln}function q({TextDecoder:o,TextEncoder:r,queueMicrotask:c,setTimeout:a,clearTimeout:u}){let y;function E(s,n,e){return f.Ga(s,n,e)}function C(s){return f.Ha(s)}function Z(){
return{__proto__:null,a:{__proto__:null,sa:function(n,e){return Error(m(n,e))},xa:function(n){let e=n,t=typeof e=="boolean"?e:void 0;return w(t)?16777215:t?1:0},
ya:function(n){return typeof n=="function"},qa:function(n){return n===null},ta:function(n){let e=n;return typeof e=="object"&&e!==null},ua:function(n){return typeof n==
"string"},za:function(n){return n===void 0},ra:function(n,e){return n===e},va:function(n,e){let t=e,i=typeof t=="number"?t:void 0;b().setFloat64((n>>>0)+8,w(i)?
0:i,!0),b().setInt32((n>>>0)+0,!w(i),!0)},wa:function(n,e){let t=e,i=typeof t=="string"?t:void 0;var d=w(i)?0:P(i,f.Ma,f.Na),l=g;b().setInt32((n>>>0)+4,l,!0),b().
setInt32((n>>>0)+0,d,!0)},pa:function(n,e){throw new Error(m(n,e))},Aa:function(n){n._wbg_cb_unref()},o:function(n){n.abort()},j:function(n){return n.aborted},g:function(){
return _(function(n,e,t,i){n.addEventListener(m(e,t),i)},arguments)},q:function(n,e){return Object.assign(n,e)},_:function(){return _(function(n,e){return n.call(
e)},arguments)},y:function(n,e){let t=Object.prototype.toString.call(e),i=P(t,f.Ma,f.Na),d=g;b().setInt32((n>>>0)+4,d,!0),b().setInt32((n>>>0)+0,i,!0)},l:function(){
return _(function(n,e,t){return n.call(e,t)},arguments)},m:function(){return _(function(n,e,t,i){return n.call(e,t,i)},arguments)},fa:function(n,e){return n.charAt(
e>>>0)},G:function(n){u(n)},r:function(n,e,t){let i=encodeURIComponent(m(e,t)),d=P(i,f.Ma,f.Na),l=g;b().setInt32((n>>>0)+4,l,!0),b().setInt32((n>>>0)+0,d,!0)},z:function(){
return _(function(n){return Object.entries(n)},arguments)},e:function(){return _(function(n,e,t){return fetch(m(n,e),t)},arguments)},R:function(){return _(function(n,e,t,i){
let d=e.get(m(t,i));var l=w(d)?0:P(d,f.Ma,f.Na),p=g;b().setInt32((n>>>0)+4,p,!0),b().setInt32((n>>>0)+0,l,!0)},arguments)},B:function(){return _(function(n,e,t){
return Reflect.get(n,m(e,t))},arguments)},I:function(n,e){return n[e>>>0]},K:function(n,e){return n[e>>>0]},Q:function(n){return n.headers},F:function(n,e){let t=e.
href,i=P(t,f.Ma,f.Na),d=g;b().setInt32((n>>>0)+4,d,!0),b().setInt32((n>>>0)+0,i,!0)},X:function(n){return Array.isArray(n)},ca:function(n,e){return Object.is(n,
e)},a:function(n){return Object.keys(n)},L:function(n){return n.length},ea:function(n){return n.length},M:function(){return _(function(){return new Headers},arguments)},
W:function(){return new Array},$:function(){return new Map},k:function(){return new AbortController},s:function(){return new Object},c:function(n,e){try{var t={
a:n,b:e},i=(l,p)=>{let h=t.a;t.a=0;try{return V(h,t.b,l,p)}finally{t.a=h}};return new Promise(i)}finally{t.a=0}},da:function(){return new Object},d:function(n,e){
try{var t={a:n,b:e},i=(l,p)=>{let h=t.a;t.a=0;try{return V(h,t.b,l,p)}finally{t.a=h}};return new Promise(i)}finally{t.a=0}},aa:function(){return Date.now()},D:function(){
return performance.now()},Y:function(n,e){return Array.of(n,e)},C:function(){return _(function(n){return JSON.parse(n)},arguments)},E:function(){return _(function(n,e){
return new URL(m(n,e))},arguments)},ia:function(){return _(function(n,e){return JSON.parse(m(n,e))},arguments)},ba:function(n,e){return Date.parse(m(n,e))},V:function(n){
return n.queueMicrotask},Z:function(n){c(n)},ha:function(n){return Promise.race(n)},ka:function(){return Math.random()},O:function(n){return n.redirected},H:function(){
return _(function(n,e,t,i){n.removeEventListener(m(e,t),i)},arguments)},U:function(n){return Promise.resolve(n)},f:function(n,e,t){return a(n,e,t)},p:function(n,e,t){
return n.set(e,t)},S:function(){return _(function(n,e,t,i,d){n.set(m(e,t),m(i,d))},arguments)},t:function(n,e){n.body=e},h:function(n,e,t){n[e>>>0]=t},J:function(n,e,t){
n[e]=t},A:function(n,e,t,i){return Reflect.set(n,m(e,t),i)},w:function(n,e){n.headers=e},u:function(n,e,t){n.method=m(e,t)},v:function(n,e,t){n.redirect=m(e,t)},
x:function(n,e){n.signal=e},n:function(n){return n.signal},la:function(){let n=typeof globalThis>"u"?void 0:globalThis;return w(n)?0:k(n)},na:function(){let n=typeof global>
"u"?void 0:global;return w(n)?0:k(n)},ma:function(){let n=typeof self>"u"?void 0:self;return w(n)?0:k(n)},oa:function(){let n=typeof window>"u"?void 0:window;return w(
n)?0:k(n)},P:function(n){return n.status},ja:function(){return _(function(n){return JSON.stringify(n)},arguments)},i:function(){return _(function(n){return n.text()},
arguments)},b:function(n,e,t){return n.then(e,t)},T:function(n,e){return n.then(e)},ga:function(n){return n.trimStart()},N:function(n,e){let t=e.url,i=P(t,f.Ma,
f.Na),d=g;b().setInt32((n>>>0)+4,d,!0),b().setInt32((n>>>0)+0,i,!0)},Ca:function(n,e){return en(n,e,nn)},Da:function(n){return n},Ea:function(n,e){return m(n,e)},
Ba:function(){let n=f.Ra;n.set(0,void 0),n.set(1024,void 0),n.set(1025,null),n.set(1026,!0),n.set(1027,!1)}}}}function nn(s,n,e){let t=f.La(s,n,e);if(t[1])throw tn(
t[0])}function V(s,n,e,t){f.Ka(s,n,e,t)}function k(s){let n=f.Qa();return f.Ra.set(n,s),n}var B=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(s=>f.Sa(s.a,s.b)),x=null;function b(){return(x===null||x.buffer.detached===!0||x.buffer.detached===void 0&&x.buffer!==f.Fa.buffer)&&(x=
new DataView(f.Fa.buffer)),x}function m(s,n){return s=s>>>0,on(j().subarray(s,s+n))}var O=null;function j(){return(O===null||O.byteLength===0)&&(O=new Uint8Array(
f.Fa.buffer)),O}function _(s,n){try{return s.apply(this,n)}catch(e){let t=k(e);f.Pa(t)}}function w(s){return s==null}function en(s,n,e){let t={a:s,b:n,cnt:1},i=(...d)=>{
t.cnt++;let l=t.a;t.a=0;try{return e(l,t.b,...d)}finally{t.a=l,i._wbg_cb_unref()}};return i._wbg_cb_unref=()=>{--t.cnt===0&&(f.Sa(t.a,t.b),t.a=0,B.unregister(t))},
B.register(i,t,t),i}function P(s,n,e){if(e===void 0){let p=D.encode(s),h=n(p.length,1)>>>0;return j().subarray(h,h+p.length).set(p),g=p.length,h}let t=s.length,
i=n(t,1)>>>0,d=j(),l=0;for(;l<t;l++){let p=s.charCodeAt(l);if(p>127)break;d[i+l]=p}if(l!==t){l!==0&&(s=s.slice(l)),i=e(i,t,t=l+s.length*3,1)>>>0;let p=j().subarray(
i+l,i+t),h=D.encodeInto(s,p);l+=h.written,i=e(i,t,l,1)>>>0}return g=l,i}function tn(s){let n=f.Ra.get(s);return f.Ta(s),n}var I=new o("utf-8",{ignoreBOM:!0});I.
decode();var rn=2146435072,R=0;function on(s){return R+=s.length,R>=rn&&(I=new o("utf-8",{ignoreBOM:!0}),I.decode(),R=s.length),I.decode(s)}var D=new r;"encodeI\
nto"in D||(D.encodeInto=function(s,n){let e=D.encode(s);return n.set(e),{read:s.length,written:e.length}});var g=0,cn,sn,f;function un(s,n){return sn=s,f=s.exports,
cn=n,x=null,O=null,f.Ua(),f}return y={imports:Z,start:un,provisionConnection:C,fetchConnection:E},y}function z(){return globalThis.TextDecoder??U}function $(){return globalThis.TextEncoder??L}var U=class{decode(r=new Uint8Array){let c="";for(let a=0;a<r.length;){
let u=r[a++],y=u<128?0:u<224?1:u<240?2:3,E=y===0?u:u&63>>y;for(let C=y;C>0;C--)E=E<<6|r[a++]&63;c+=String.fromCodePoint(E)}return c}},L=class{encode(r){let c=[];
for(let a of r){let u=a.codePointAt(0);u<128?c.push(u):u<2048?c.push(192|u>>6,T(u)):u>=55296&&u<57344?c.push(239,191,189):u<65536?c.push(224|u>>12,T(u>>6),T(u)):
c.push(240|u>>18,T(u>>12),T(u>>6),T(u))}return Uint8Array.from(c)}};function T(o){return 128|o&63}var M=class{broken=!1;#n=new Set;#e=new Set;#t=q({TextDecoder:z(),TextEncoder:$(),queueMicrotask:r=>{Promise.resolve().then(r)},setTimeout:(...r)=>{let c=setTimeout(
...r);return this.#e.add(c),c},clearTimeout:r=>{this.#e.delete(r),clearTimeout(r)}});imports(){let r={};for(let[c,a]of Object.entries(this.#t.imports()))r[c]=H(
a,u=>this.#o(u));return r}start({exports:r},c){if(this.#t.start({exports:H(r,a=>this.#r(a))},c),this.broken)throw new Error("it broke at its start");return this}call(r,c){
return new Promise((a,u)=>{this.#n.add(u);let y=E=>C=>{this.#n.delete(u),E(C)};Promise.resolve(this.#t[r](...c)).then(y(a),y(u))})}#r(r){return(...c)=>{if(this.
broken)return[];try{return r(...c)}catch(a){return this.#c(a),[]}}}#o(r){return(...c)=>{let a=r(...c);if(this.broken)throw new Error("broken");return a}}#c(r){if(this.
broken)return;this.broken=!0;let c=N(r);for(let a of this.#n)a(c);for(let a of this.#e)clearTimeout(a)}};function H(o,r){let c=Object.entries(o).map(([a,u])=>[a,
typeof u=="function"?r(u):u]);return Object.fromEntries(c)}var v,W,S;function K(){if(W?.broken===!1)return W;if(S!==void 0)return S;try{let o=v??G();return!("then"in o)&&!dn()?mn(o):S=_n(o).finally(()=>S=void 0)}catch(o){
throw X(o)}}function dn(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function mn(o){v=Q(o)?o:new WebAssembly.Module(o);let r=new M;return W=r.start(
new WebAssembly.Instance(v,r.imports()),v)}async function _n(o){try{let r=await o;v=Q(r)?r:await WebAssembly.compile(r);let c=new M;return W=c.start(await WebAssembly.
instantiate(v,c.imports()),v)}catch(r){throw X(r)}}function Q(o){return Object.prototype.toString.call(o)==="[object WebAssembly.Module]"}function X(o){let{name:r="\
Error",message:c=String(o)}=Object(o);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${c}`,retryable:!0,cause:{name:r,
message:c}}}async function Dn(o){try{return await Y("provisionConnection",[o])}catch(r){let c=F(r);throw new A(c,pn(c,o))}}async function Mn(o,r,c){try{return await Y("fetc\
hConnection",[o,r,c])}catch(a){throw new A(F(a))}}async function Y(o,r){await void 0;let c=K();return("then"in c?await c:c).call(o,r)}function pn({code:o},r){return o===
"ABORTED"?r.signal?.reason:void 0}export{A as PredefinedConnectionError,Mn as fetchConnection,an as isPredefinedConnectionError,Dn as provisionConnection};
