var P=class extends Error{static name="PredefinedConnectionError";#n;constructor(r,s=r.cause&&ln(r.cause)){super(r.message,s===void 0?void 0:{cause:s});let{message:a,
cause:u,...h}=r;Object.assign(this,h),this.#n=r}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#n}}};function fn(o){return o!==null&&typeof o==
"object"&&"name"in o&&o.name==="PredefinedConnectionError"}function U(o){return o instanceof Error||Object(o).code===void 0?L(o):o}function L(o){let r={code:"IN\
TERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh.",retryable:!1};return o instanceof
WebAssembly.RuntimeError||o instanceof RangeError?{...r,cause:{name:o.name,message:o.message}}:r}function ln({name:o,message:r,code:s}){let a=new Error(r);return Object.
defineProperties(a,{name:G(o),stack:G(`${o}: ${r}`)}),s===void 0?a:Object.assign(a,{code:s})}function G(o){return{value:o,configurable:!0,writable:!0}}import dn from"./predefined-connection.wasm";function q(){return dn}function z({TextDecoder:o,TextEncoder:r,queueMicrotask:s,setTimeout:a,clearTimeout:u}){let h;function E(i,n,t){return f.Ma(i,n,t)}function C(i){return f.Na(i)}function nn(){
return{__proto__:null,a:{__proto__:null,ya:function(n,t){return Error(m(n,t))},Da:function(n){let t=n,e=typeof t=="boolean"?t:void 0;return g(e)?16777215:e?1:0},
Ea:function(n){return typeof n=="function"},wa:function(n){return n===null},za:function(n){let t=n;return typeof t=="object"&&t!==null},Aa:function(n){return typeof n==
"string"},Fa:function(n){return n===void 0},xa:function(n,t){return n===t},Ba:function(n,t){let e=t,c=typeof e=="number"?e:void 0;b().setFloat64((n>>>0)+8,g(c)?
0:c,!0),b().setInt32((n>>>0)+0,!g(c),!0)},Ca:function(n,t){let e=t,c=typeof e=="string"?e:void 0;var d=g(c)?0:A(c,f.Sa,f.Ta),l=w;b().setInt32((n>>>0)+4,l,!0),b().
setInt32((n>>>0)+0,d,!0)},va:function(n,t){throw new Error(m(n,t))},Ga:function(n){n._wbg_cb_unref()},o:function(n){n.abort()},j:function(n){return n.aborted},g:function(){
return _(function(n,t,e,c){n.addEventListener(m(t,e),c)},arguments)},q:function(n,t){return Object.assign(n,t)},da:function(){return _(function(n,t){return n.call(
t)},arguments)},A:function(n,t){let e=Object.prototype.toString.call(t),c=A(e,f.Sa,f.Ta),d=w;b().setInt32((n>>>0)+4,d,!0),b().setInt32((n>>>0)+0,c,!0)},l:function(){
return _(function(n,t,e){return n.call(t,e)},arguments)},m:function(){return _(function(n,t,e,c){return n.call(t,e,c)},arguments)},ka:function(n,t){return n.charAt(
t>>>0)},I:function(n){u(n)},t:function(n,t,e){let c=encodeURIComponent(m(t,e)),d=A(c,f.Sa,f.Ta),l=w;b().setInt32((n>>>0)+4,l,!0),b().setInt32((n>>>0)+0,d,!0)},B:function(){
return _(function(n){return Object.entries(n)},arguments)},e:function(){return _(function(n,t,e){return fetch(m(n,t),e)},arguments)},T:function(){return _(function(n,t,e,c){
let d=t.get(m(e,c));var l=g(d)?0:A(d,f.Sa,f.Ta),p=w;b().setInt32((n>>>0)+4,p,!0),b().setInt32((n>>>0)+0,l,!0)},arguments)},D:function(){return _(function(n,t,e){
return Reflect.get(n,m(t,e))},arguments)},K:function(n,t){return n[t>>>0]},M:function(n,t){return n[t>>>0]},S:function(n){return n.headers},H:function(n,t){let e=t.
href,c=A(e,f.Sa,f.Ta),d=w;b().setInt32((n>>>0)+4,d,!0),b().setInt32((n>>>0)+0,c,!0)},r:function(){return _(function(n,t,e,c,d,l,p){return crypto.subtle.importKey(
m(n,t),R(e,c),d,l!==0,p)},arguments)},Z:function(n){return Array.isArray(n)},ha:function(n,t){return Object.is(n,t)},a:function(n){return Object.keys(n)},ba:function(n){
return n.length},N:function(n){return n.length},ja:function(n){return n.length},aa:function(n){return new Uint8Array(n)},O:function(){return _(function(){return new Headers},
arguments)},Y:function(){return new Array},ea:function(){return new Map},k:function(){return new AbortController},u:function(){return new Object},c:function(n,t){
try{var e={a:n,b:t},c=(l,p)=>{let y=e.a;e.a=0;try{return B(y,e.b,l,p)}finally{e.a=y}};return new Promise(c)}finally{e.a=0}},ia:function(){return new Object},d:function(n,t){
try{var e={a:n,b:t},c=(l,p)=>{let y=e.a;e.a=0;try{return B(y,e.b,l,p)}finally{e.a=y}};return new Promise(c)}finally{e.a=0}},fa:function(){return Date.now()},F:function(){
return performance.now()},_:function(n){return Array.of(n)},$:function(n,t){return Array.of(n,t)},E:function(){return _(function(n){return JSON.parse(n)},arguments)},
G:function(){return _(function(n,t){return new URL(m(n,t))},arguments)},oa:function(){return _(function(n,t){return JSON.parse(m(n,t))},arguments)},ga:function(n,t){
return Date.parse(m(n,t))},na:function(n,t,e){Uint8Array.prototype.set.call(R(n,t),e)},X:function(n){return n.queueMicrotask},ca:function(n){s(n)},ma:function(n){
return Promise.race(n)},qa:function(){return Math.random()},Q:function(n){return n.redirected},J:function(){return _(function(n,t,e,c){n.removeEventListener(m(t,
e),c)},arguments)},W:function(n){return Promise.resolve(n)},f:function(n,t,e){return a(n,t,e)},p:function(n,t,e){return n.set(t,e)},U:function(){return _(function(n,t,e,c,d){
n.set(m(t,e),m(c,d))},arguments)},v:function(n,t){n.body=t},h:function(n,t,e){n[t>>>0]=e},L:function(n,t,e){n[t]=e},C:function(n,t,e,c){return Reflect.set(n,m(t,
e),c)},y:function(n,t){n.headers=t},w:function(n,t,e){n.method=m(t,e)},x:function(n,t,e){n.redirect=m(t,e)},z:function(n,t){n.signal=t},s:function(){return _(function(n,t,e,c,d){
return crypto.subtle.sign(m(n,t),e,R(c,d))},arguments)},n:function(n){return n.signal},ra:function(){let n=typeof globalThis>"u"?void 0:globalThis;return g(n)?0:
k(n)},ta:function(){let n=typeof global>"u"?void 0:global;return g(n)?0:k(n)},sa:function(){let n=typeof self>"u"?void 0:self;return g(n)?0:k(n)},ua:function(){
let n=typeof window>"u"?void 0:window;return g(n)?0:k(n)},R:function(n){return n.status},pa:function(){return _(function(n){return JSON.stringify(n)},arguments)},
i:function(){return _(function(n){return n.text()},arguments)},b:function(n,t,e){return n.then(t,e)},V:function(n,t){return n.then(t)},la:function(n){return n.trimStart()},
P:function(n,t){let e=t.url,c=A(e,f.Sa,f.Ta),d=w;b().setInt32((n>>>0)+4,d,!0),b().setInt32((n>>>0)+0,c,!0)},Ia:function(n,t){return en(n,t,tn)},Ja:function(n){return n},
Ka:function(n,t){return m(n,t)},Ha:function(){let n=f.Xa;n.set(0,void 0),n.set(1024,void 0),n.set(1025,null),n.set(1026,!0),n.set(1027,!1)}}}}function tn(i,n,t){
let e=f.Ra(i,n,t);if(e[1])throw rn(e[0])}function B(i,n,t,e){f.Qa(i,n,t,e)}function k(i){let n=f.Wa();return f.Xa.set(n,i),n}var J=typeof FinalizationRegistry>"\
u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(i=>f.Ya(i.a,i.b));function R(i,n){return i=i>>>0,D().subarray(i/1,i/1+n)}var x=null;function b(){
return(x===null||x.buffer.detached===!0||x.buffer.detached===void 0&&x.buffer!==f.La.buffer)&&(x=new DataView(f.La.buffer)),x}function m(i,n){return i=i>>>0,cn(
D().subarray(i,i+n))}var O=null;function D(){return(O===null||O.byteLength===0)&&(O=new Uint8Array(f.La.buffer)),O}function _(i,n){try{return i.apply(this,n)}catch(t){
let e=k(t);f.Va(e)}}function g(i){return i==null}function en(i,n,t){let e={a:i,b:n,cnt:1},c=(...d)=>{e.cnt++;let l=e.a;e.a=0;try{return t(l,e.b,...d)}finally{e.
a=l,c._wbg_cb_unref()}};return c._wbg_cb_unref=()=>{--e.cnt===0&&(f.Ya(e.a,e.b),e.a=0,J.unregister(e))},J.register(c,e,e),c}function A(i,n,t){if(t===void 0){let p=j.
encode(i),y=n(p.length,1)>>>0;return D().subarray(y,y+p.length).set(p),w=p.length,y}let e=i.length,c=n(e,1)>>>0,d=D(),l=0;for(;l<e;l++){let p=i.charCodeAt(l);if(p>
127)break;d[c+l]=p}if(l!==e){l!==0&&(i=i.slice(l)),c=t(c,e,e=l+i.length*3,1)>>>0;let p=D().subarray(c+l,c+e),y=j.encodeInto(i,p);l+=y.written,c=t(c,e,l,1)>>>0}return w=
l,c}function rn(i){let n=f.Xa.get(i);return f.Za(i),n}var M=new o("utf-8",{ignoreBOM:!0});M.decode();var on=2146435072,F=0;function cn(i){return F+=i.length,F>=
on&&(M=new o("utf-8",{ignoreBOM:!0}),M.decode(),F=i.length),M.decode(i)}var j=new r;"encodeInto"in j||(j.encodeInto=function(i,n){let t=j.encode(i);return n.set(
t),{read:i.length,written:t.length}});var w=0,sn,un,f;function an(i,n){return un=i,f=i.exports,sn=n,x=null,O=null,f._a(),f}return h={imports:nn,start:an,provisionConnection:C,
fetchConnection:E},h}function X(){return globalThis.TextDecoder??V}function Y(){return globalThis.TextEncoder??N}var V=class{decode(r=new Uint8Array){let s="";for(let a=0;a<r.length;){
let u=r[a++],h=u<128?0:u<224?1:u<240?2:3,E=h===0?u:u&63>>h;for(let C=h;C>0;C--)E=E<<6|r[a++]&63;s+=String.fromCodePoint(E)}return s}},N=class{encode(r){let s=[];
for(let a of r){let u=a.codePointAt(0);u<128?s.push(u):u<2048?s.push(192|u>>6,T(u)):u>=55296&&u<57344?s.push(239,191,189):u<65536?s.push(224|u>>12,T(u>>6),T(u)):
s.push(240|u>>18,T(u>>12),T(u>>6),T(u))}return Uint8Array.from(s)}};function T(o){return 128|o&63}var I=class{broken=!1;#n=new Set;#t=new Set;#e=z({TextDecoder:X(),TextEncoder:Y(),queueMicrotask:r=>{Promise.resolve().then(r)},setTimeout:(...r)=>{let s=setTimeout(
...r);return this.#t.add(s),s},clearTimeout:r=>{this.#t.delete(r),clearTimeout(r)}});imports(){let r={};for(let[s,a]of Object.entries(this.#e.imports()))r[s]=$(
a,u=>this.#o(u));return r}start({exports:r},s){if(this.#e.start({exports:$(r,a=>this.#r(a))},s),this.broken)throw new Error("it broke at its start");return this}call(r,s){
return new Promise((a,u)=>{this.#n.add(u);let h=E=>C=>{this.#n.delete(u),E(C)};Promise.resolve(this.#e[r](...s)).then(h(a),h(u))})}#r(r){return(...s)=>{if(this.
broken)return[];try{return r(...s)}catch(a){return this.#c(a),[]}}}#o(r){return(...s)=>{let a=r(...s);if(this.broken)throw new Error("broken");return a}}#c(r){if(this.
broken)return;this.broken=!0;let s=L(r);for(let a of this.#n)a(s);for(let a of this.#t)clearTimeout(a)}};function $(o,r){let s=Object.entries(o).map(([a,u])=>[a,
typeof u=="function"?r(u):u]);return Object.fromEntries(s)}var v,W,S;function H(){if(W?.broken===!1)return W;if(S!==void 0)return S;try{let o=v??q();return!("then"in o)&&!mn()?_n(o):S=pn(o).finally(()=>S=void 0)}catch(o){
throw Q(o)}}function mn(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function _n(o){v=K(o)?o:new WebAssembly.Module(o);let r=new I;return W=r.start(
new WebAssembly.Instance(v,r.imports()),v)}async function pn(o){try{let r=await o;v=K(r)?r:await WebAssembly.compile(r);let s=new I;return W=s.start(await WebAssembly.
instantiate(v,s.imports()),v)}catch(r){throw Q(r)}}function K(o){return Object.prototype.toString.call(o)==="[object WebAssembly.Module]"}function Q(o){let{name:r="\
Error",message:s=String(o)}=Object(o);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${s}`,retryable:!0,cause:{name:r,
message:s}}}async function jn(o){try{return await Z("provisionConnection",[o])}catch(r){let s=U(r);throw new P(s,bn(s,o))}}async function In(o,r,s){try{return await Z("fetc\
hConnection",[o,r,s])}catch(a){throw new P(U(a))}}async function Z(o,r){await void 0;let s=H();return("then"in s?await s:s).call(o,r)}function bn({code:o},r){return o===
"ABORTED"?r.signal?.reason:void 0}export{P as PredefinedConnectionError,In as fetchConnection,fn as isPredefinedConnectionError,jn as provisionConnection};
