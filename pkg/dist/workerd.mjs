var P=class extends Error{static name="PredefinedConnectionError";#n;constructor(r,i=r.cause&&hn(r.cause)){super(r.message,i===void 0?void 0:{cause:i});let{message:u,
cause:a,..._}=r;Object.assign(this,_),this.#n=r}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#n}}};function yn(o){return o!==null&&typeof o==
"object"&&"name"in o&&o.name==="PredefinedConnectionError"}function N(o){return o instanceof Error||Object(o).code===void 0?U(o):o}function U(o){let r={code:"IN\
TERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh.",retryable:!1};return o instanceof
WebAssembly.RuntimeError||o instanceof RangeError?{...r,cause:{name:o.name,message:o.message}}:r}function hn({name:o,message:r,code:i}){let u=new Error(r);return Object.
defineProperties(u,{name:K(o),stack:K(`${o}: ${r}`)}),i===void 0?u:Object.assign(u,{code:i})}function K(o){return{value:o,configurable:!0,writable:!0}}import gn from"./predefined-connection.wasm";function $(){return gn}function H({TextDecoder:o,TextEncoder:r,kindOf:i,memberOf:u,textOf:a,queueMicrotask:_,setTimeout:w,clearTimeout:v}){let G;function cn(c,n,e){return f.za(c,n,e)}
function sn(c){return f.Aa(c)}function un(){return{__proto__:null,a:{__proto__:null,na:function(n,e){return Error(m(n,e))},la:function(n){return!n},ra:function(n){
return typeof n=="function"},oa:function(n){return typeof n=="string"},sa:function(n){return n===void 0},ma:function(n,e){return n===e},pa:function(n,e){let t=e,
s=typeof t=="number"?t:void 0;h().setFloat64((n>>>0)+8,g(s)?0:s,!0),h().setInt32((n>>>0)+0,!g(s),!0)},qa:function(n,e){let t=e,s=typeof t=="string"?t:void 0;var l=g(
s)?0:I(s,f.Fa,f.Ga),d=C;h().setInt32((n>>>0)+4,d,!0),h().setInt32((n>>>0)+0,l,!0)},ka:function(n,e){throw new Error(m(n,e))},ta:function(n){n._wbg_cb_unref()},o:function(n){
n.abort()},j:function(n){return n.aborted},g:function(){return p(function(n,e,t,s){n.addEventListener(m(e,t),s)},arguments)},q:function(n,e){return Object.assign(
n,e)},V:function(){return p(function(n,e){return n.call(e)},arguments)},l:function(){return p(function(n,e,t){return n.call(e,t)},arguments)},m:function(){return p(
function(n,e,t,s){return n.call(e,t,s)},arguments)},aa:function(n,e){return n.charAt(e>>>0)},H:function(n){v(n)},r:function(n,e,t){let s=encodeURIComponent(m(e,
t)),l=I(s,f.Fa,f.Ga),d=C;h().setInt32((n>>>0)+4,d,!0),h().setInt32((n>>>0)+0,l,!0)},y:function(){return p(function(n){return Object.entries(n)},arguments)},e:function(){
return p(function(n,e,t){return fetch(m(n,e),t)},arguments)},J:function(n,e){return n[e>>>0]},L:function(n,e){return n[e>>>0]},G:function(n,e){let t=e.href,s=I(
t,f.Fa,f.Ga),l=C;h().setInt32((n>>>0)+4,l,!0),h().setInt32((n>>>0)+0,s,!0)},Z:function(n,e){return Object.is(n,e)},a:function(n){return Object.keys(n)},B:function(n){
return i(n)},M:function(n){return n.length},$:function(n){return n.length},C:function(n,e,t){return u(n,m(e,t))},N:function(){return p(function(){return new Headers},
arguments)},S:function(){return new Array},W:function(){return new Map},k:function(){return new AbortController},s:function(){return new Object},c:function(n,e){
try{var t={a:n,b:e},s=(d,b)=>{let y=t.a;t.a=0;try{return B(y,t.b,d,b)}finally{t.a=y}};return new Promise(s)}finally{t.a=0}},_:function(){return new Object},d:function(n,e){
try{var t={a:n,b:e},s=(d,b)=>{let y=t.a;t.a=0;try{return B(y,t.b,d,b)}finally{t.a=y}};return new Promise(s)}finally{t.a=0}},X:function(){return Date.now()},E:function(){
return performance.now()},T:function(n,e){return Array.of(n,e)},D:function(){return p(function(n){return JSON.parse(n)},arguments)},F:function(){return p(function(n,e){
return new URL(m(n,e))},arguments)},da:function(){return p(function(n,e){return JSON.parse(m(n,e))},arguments)},Y:function(n,e){return Date.parse(m(n,e))},R:function(n){
return n.queueMicrotask},U:function(n){_(n)},ca:function(n){return Promise.race(n)},fa:function(){return Math.random()},I:function(){return p(function(n,e,t,s){
n.removeEventListener(m(e,t),s)},arguments)},Q:function(n){return Promise.resolve(n)},f:function(n,e,t){return w(n,e,t)},p:function(n,e,t){return n.set(e,t)},O:function(){
return p(function(n,e,t,s,l){n.set(m(e,t),m(s,l))},arguments)},t:function(n,e){n.body=e},h:function(n,e,t){n[e>>>0]=t},K:function(n,e,t){n[e]=t},z:function(n,e,t,s){
return Reflect.set(n,m(e,t),s)},w:function(n,e){n.headers=e},u:function(n,e,t){n.method=m(e,t)},v:function(n,e,t){n.redirect=m(e,t)},x:function(n,e){n.signal=e},
n:function(n){return n.signal},ga:function(){let n=typeof globalThis>"u"?void 0:globalThis;return g(n)?0:k(n)},ia:function(){let n=typeof global>"u"?void 0:global;
return g(n)?0:k(n)},ha:function(){let n=typeof self>"u"?void 0:self;return g(n)?0:k(n)},ja:function(){let n=typeof window>"u"?void 0:window;return g(n)?0:k(n)},
ea:function(){return p(function(n){return JSON.stringify(n)},arguments)},A:function(n,e,t,s){let l=a(e,m(t,s));var d=g(l)?0:I(l,f.Fa,f.Ga),b=C;h().setInt32((n>>>
0)+4,b,!0),h().setInt32((n>>>0)+0,d,!0)},i:function(){return p(function(n){return n.text()},arguments)},b:function(n,e,t){return n.then(e,t)},P:function(n,e){return n.
then(e)},ba:function(n){return n.trimStart()},va:function(n,e){return fn(n,e,an)},wa:function(n){return n},xa:function(n,e){return m(n,e)},ua:function(){let n=f.
Ka;n.set(0,void 0),n.set(1024,void 0),n.set(1025,null),n.set(1026,!0),n.set(1027,!1)}}}}function an(c,n,e){let t=f.Ea(c,n,e);if(t[1])throw dn(t[0])}function B(c,n,e,t){
f.Da(c,n,e,t)}function k(c){let n=f.Ja();return f.Ka.set(n,c),n}var q=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
c=>f.La(c.a,c.b)),x=null;function h(){return(x===null||x.buffer.detached===!0||x.buffer.detached===void 0&&x.buffer!==f.ya.buffer)&&(x=new DataView(f.ya.buffer)),
x}function m(c,n){return c=c>>>0,mn(M().subarray(c,c+n))}var A=null;function M(){return(A===null||A.byteLength===0)&&(A=new Uint8Array(f.ya.buffer)),A}function p(c,n){
try{return c.apply(this,n)}catch(e){let t=k(e);return f.Ia(t),f.Ka.get(L)===z&&f.Ma(L),f.Ma(L=f.Ja()),z}}function g(c){return c==null}function fn(c,n,e){let t={
a:c,b:n,cnt:1},s=(...l)=>{t.cnt++;let d=t.a;t.a=0;try{return e(d,t.b,...l)}finally{t.a=d,s._wbg_cb_unref()}};return s._wbg_cb_unref=()=>{--t.cnt===0&&(f.La(t.a,
t.b),t.a=0,q.unregister(t))},q.register(s,t,t),s}function I(c,n,e){if(e===void 0){let b=T.encode(c),y=n(b.length,1)>>>0;return M().subarray(y,y+b.length).set(b),
C=b.length,y}let t=c.length,s=n(t,1)>>>0,l=M(),d=0;for(;d<t;d++){let b=c.charCodeAt(d);if(b>127)break;l[s+d]=b}if(d!==t){d!==0&&(c=c.slice(d)),s=e(s,t,t=d+c.length*
3,1)>>>0;let b=M().subarray(s+d,s+t),y=T.encodeInto(c,b);d+=y.written,s=e(s,t,d,1)>>>0}return C=d,s}function dn(c){let n=f.Ka.get(c);return f.Ma(c),n}var S=new o(
"utf-8",{ignoreBOM:!0});S.decode();var ln=2146435072,R=0;function mn(c){return R+=c.length,R>=ln&&(S=new o("utf-8",{ignoreBOM:!0}),S.decode(),R=c.length),S.decode(
c)}var T=new r;"encodeInto"in T||(T.encodeInto=function(c,n){let e=T.encode(c);return n.set(e),{read:c.length,written:e.length}});var C=0,bn,pn,f;function _n(c,n){
return pn=c,f=c.exports,bn=n,x=null,A=null,f.Na(),f}var z={},L=0;return G={imports:un,start:_n,provisionConnection:sn,fetchConnection:cn},G}function X(){return globalThis.TextDecoder??V}function Y(){return globalThis.TextEncoder??J}var V=class{decode(r=new Uint8Array){let i="";for(let u=0;u<r.length;){
let a=r[u++],_=a<128?0:a<224?1:a<240?2:3,w=_===0?a:a&63>>_;for(let v=_;v>0;v--)w=w<<6|r[u++]&63;i+=String.fromCodePoint(w)}return i}},J=class{encode(r){let i=[];
for(let u of r){let a=u.codePointAt(0);a<128?i.push(a):a<2048?i.push(192|a>>6,O(a)):a>=55296&&a<57344?i.push(239,191,189):a<65536?i.push(224|a>>12,O(a>>6),O(a)):
i.push(240|a>>18,O(a>>12),O(a>>6),O(a))}return Uint8Array.from(i)}};function O(o){return 128|o&63}function D(o,r){try{return o?.[r]}catch{return}}function Q(o,r){let i=D(o,r);return typeof i=="string"?i:void 0}function Z(o){if(o===null)return 1;let r=["undef\
ined",,"string","boolean","number","function"].indexOf(typeof o);if(r>=0)return r;try{return Array.isArray(o)?6:Object.prototype.toString.call(o)==="[object Obj\
ect]"?7:-1}catch{return-1}}var j=class{broken=!1;#n=new Set;#e=new Set;#t=H({TextDecoder:X(),TextEncoder:Y(),kindOf:Z,memberOf:D,textOf:Q,queueMicrotask:r=>{Promise.resolve().then(r)},setTimeout:(...r)=>{
let i=setTimeout(...r);return this.#e.add(i),i},clearTimeout:r=>{this.#e.delete(r),clearTimeout(r)}});imports(){let r={};for(let[i,u]of Object.entries(this.#t.imports()))
r[i]=nn(u,a=>this.#o(a));return r}start({exports:r},i){if(this.#t.start({exports:nn(r,u=>this.#r(u))},i),this.broken)throw new Error("it broke at its start");return this}call(r,i){
return new Promise((u,a)=>{this.#n.add(a);let _=w=>v=>{this.#n.delete(a),w(v)};Promise.resolve(this.#t[r](...i)).then(_(u),_(a))})}#r(r){return(...i)=>{if(this.
broken)return[];try{return r(...i)}catch(u){return this.#i(u),[]}}}#o(r){let i=u=>{if(this.broken)throw new Error("broken");return u};return r.length===1?u=>i(r(
u)):r.length===2?(u,a)=>i(r(u,a)):r.length===3?(u,a,_)=>i(r(u,a,_)):(...u)=>i(r(...u))}#i(r){if(this.broken)return;this.broken=!0;let i=U(r);for(let u of this.#n)
u(i);for(let u of this.#e)clearTimeout(u)}};function nn(o,r){let i=Object.entries(o).map(([u,a])=>[u,typeof a=="function"?r(a):a]);return Object.fromEntries(i)}var E,F,W;function en(){if(F?.broken===!1)return F;if(W!==void 0)return W;try{let o=E??$();return!("then"in o)&&!wn()?xn(o):W=En(o).finally(()=>W=void 0)}catch(o){
throw rn(o)}}function wn(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function xn(o){E=tn(o)?o:new WebAssembly.Module(o);let r=new j;return F=r.
start(new WebAssembly.Instance(E,r.imports()),E)}async function En(o){try{let r=await o;E=tn(r)?r:await WebAssembly.compile(r);let i=new j;return F=i.start(await WebAssembly.
instantiate(E,i.imports()),E)}catch(r){throw rn(r)}}function tn(o){return Object.prototype.toString.call(o)==="[object WebAssembly.Module]"}function rn(o){let{name:r="\
Error",message:i=String(o)}=Object(o);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${i}`,retryable:!0,cause:{name:r,
message:i}}}async function Vn(o){try{return await on("provisionConnection",[o])}catch(r){let i=N(r);throw new P(i,vn(i,o))}}async function Jn(o,r,i){try{return await on("fe\
tchConnection",[o,r,i])}catch(u){throw new P(N(u))}}async function on(o,r){await void 0;let i=en();return("then"in i?await i:i).call(o,r)}function vn({code:o},r){
return o==="ABORTED"?D(r.signal,"reason"):void 0}export{P as PredefinedConnectionError,Jn as fetchConnection,yn as isPredefinedConnectionError,Vn as provisionConnection};
