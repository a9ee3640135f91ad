var P=class extends Error{static name="PredefinedConnectionError";#n;constructor(r,i=r.cause&&En(r.cause)){super(r.message,i===void 0?void 0:{cause:i});let{message:u,
cause:a,...y}=r;Object.assign(this,y),this.#n=r}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#n}}};function xn(o){return o!==null&&typeof o==
"object"&&"name"in o&&o.name==="PredefinedConnectionError"}function N(o){return o instanceof Error||Object(o).code===void 0?U(o):o}function U(o){let r={code:"IN\
TERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh.",retryable:!1};return o instanceof
WebAssembly.RuntimeError||o instanceof RangeError?{...r,cause:{name:o.name,message:o.message}}:r}function En({name:o,message:r,code:i}){let u=new Error(r);return Object.
defineProperties(u,{name:X(o),stack:X(`${o}: ${r}`)}),i===void 0?u:Object.assign(u,{code:i})}function X(o){return{value:o,configurable:!0,writable:!0}}import Cn from"./predefined-connection.wasm";function K(){return Cn}function Y({TextDecoder:o,TextEncoder:r,isolatesRequests:i,kindOf:u,memberOf:a,textOf:y,queueMicrotask:w,setTimeout:C,clearTimeout:an}){let G;function fn(c,n,e){
return f.Ba(c,n,e)}function dn(c){return f.Ca(c)}function ln(){return{__proto__:null,a:{__proto__:null,pa:function(n,e){return Error(m(n,e))},na:function(n){return!n},
ta:function(n){return typeof n=="function"},qa:function(n){return typeof n=="string"},ua:function(n){return n===void 0},oa:function(n,e){return n===e},ra:function(n,e){
let t=e,s=typeof t=="number"?t:void 0;g().setFloat64((n>>>0)+8,h(s)?0:s,!0),g().setInt32((n>>>0)+0,!h(s),!0)},sa:function(n,e){let t=e,s=typeof t=="string"?t:void 0;
var l=h(s)?0:I(s,f.Ha,f.Ia),d=O;g().setInt32((n>>>0)+4,d,!0),g().setInt32((n>>>0)+0,l,!0)},ma:function(n,e){throw new Error(m(n,e))},va:function(n){n._wbg_cb_unref()},
p:function(n){n.abort()},m:function(n){return n.aborted},i:function(){return p(function(n,e,t,s){n.addEventListener(m(e,t),s)},arguments)},j:function(){return p(
function(n,e){return Object.assign(n,e)},arguments)},Y:function(){return p(function(n,e){return n.call(e)},arguments)},n:function(){return p(function(n,e,t){return n.
call(e,t)},arguments)},o:function(){return p(function(n,e,t,s){return n.call(e,t,s)},arguments)},ca:function(n,e){return n.charAt(e>>>0)},J:function(n){an(n)},r:function(n,e,t){
let s=encodeURIComponent(m(e,t)),l=I(s,f.Ha,f.Ia),d=O;g().setInt32((n>>>0)+4,d,!0),g().setInt32((n>>>0)+0,l,!0)},A:function(){return p(function(n){return Object.
entries(n)},arguments)},f:function(){return p(function(n,e,t){return fetch(m(n,e),t)},arguments)},z:function(){return p(function(n){return Array.from(n)},arguments)},
L:function(n,e){return n[e>>>0]},N:function(n,e){return n[e>>>0]},I:function(n,e){let t=e.href,s=I(t,f.Ha,f.Ia),l=O;g().setInt32((n>>>0)+4,l,!0),g().setInt32((n>>>
0)+0,s,!0)},aa:function(n,e){return Object.is(n,e)},e:function(){return i()},G:function(){return p(function(n){return Object.keys(n)},arguments)},D:function(n){
return u(n)},O:function(n){return n.length},ba:function(n){return n.length},E:function(n,e,t){return a(n,m(e,t))},P:function(){return p(function(){return new Headers},
arguments)},V:function(){return new Array},Z:function(){return new Map},d:function(){return new AbortController},s:function(){return new Object},g:function(n,e){
try{var t={a:n,b:e},s=(d,b)=>{let _=t.a;t.a=0;try{return H(_,t.b,d,b)}finally{t.a=_}};return new Promise(s)}finally{t.a=0}},T:function(){return new Object},b:function(n,e){
try{var t={a:n,b:e},s=(d,b)=>{let _=t.a;t.a=0;try{return H(_,t.b,d,b)}finally{t.a=_}};return new Promise(s)}finally{t.a=0}},_:function(){return Date.now()},c:function(){
return performance.now()},W:function(n,e){return Array.of(n,e)},F:function(){return p(function(n){return JSON.parse(n)},arguments)},H:function(){return p(function(n,e){
return new URL(m(n,e))},arguments)},fa:function(){return p(function(n,e){return JSON.parse(m(n,e))},arguments)},$:function(n,e){return Date.parse(m(n,e))},U:function(n){
return n.queueMicrotask},X:function(n){w(n)},ea:function(n){return Promise.race(n)},ha:function(){return Math.random()},K:function(){return p(function(n,e,t,s){
n.removeEventListener(m(e,t),s)},arguments)},S:function(n){return Promise.resolve(n)},h:function(n,e,t){return C(n,e,t)},q:function(n,e,t){return n.set(e,t)},Q:function(){
return p(function(n,e,t,s,l){n.set(m(e,t),m(s,l))},arguments)},t:function(n,e){n.body=e},k:function(n,e,t){n[e>>>0]=t},M:function(n,e,t){n[e]=t},B:function(n,e,t,s){
return Reflect.set(n,m(e,t),s)},w:function(n,e){n.headers=e},u:function(n,e,t){n.method=m(e,t)},v:function(n,e,t){n.redirect=m(e,t)},y:function(n,e){n.signal=e},
x:function(n){return n.signal},ia:function(){let n=typeof globalThis>"u"?void 0:globalThis;return h(n)?0:A(n)},ka:function(){let n=typeof global>"u"?void 0:global;
return h(n)?0:A(n)},ja:function(){let n=typeof self>"u"?void 0:self;return h(n)?0:A(n)},la:function(){let n=typeof window>"u"?void 0:window;return h(n)?0:A(n)},
ga:function(){return p(function(n){return JSON.stringify(n)},arguments)},C:function(n,e,t,s){let l=y(e,m(t,s));var d=h(l)?0:I(l,f.Ha,f.Ia),b=O;g().setInt32((n>>>
0)+4,b,!0),g().setInt32((n>>>0)+0,d,!0)},l:function(){return p(function(n){return n.text()},arguments)},a:function(n,e,t){return n.then(e,t)},R:function(n,e){return n.
then(e)},da:function(n){return n.trimStart()},xa:function(n,e){return pn(n,e,mn)},ya:function(n){return n},za:function(n,e){return m(n,e)},wa:function(){let n=f.
Ma;n.set(0,void 0),n.set(1024,void 0),n.set(1025,null),n.set(1026,!0),n.set(1027,!1)}}}}function mn(c,n,e){let t=f.Ga(c,n,e);if(t[1])throw bn(t[0])}function H(c,n,e,t){
f.Fa(c,n,e,t)}function A(c){let n=f.La();return f.Ma.set(n,c),n}var z=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
c=>f.Na(c.a,c.b)),x=null;function g(){return(x===null||x.buffer.detached===!0||x.buffer.detached===void 0&&x.buffer!==f.Aa.buffer)&&(x=new DataView(f.Aa.buffer)),
x}function m(c,n){return c=c>>>0,_n(M().subarray(c,c+n))}var v=null;function M(){return(v===null||v.byteLength===0)&&(v=new Uint8Array(f.Aa.buffer)),v}function p(c,n){
try{return c.apply(this,n)}catch(e){let t=A(e);return f.Ka(t),f.Ma.get(L)===$&&f.Oa(L),f.Oa(L=f.La()),$}}function h(c){return c==null}function pn(c,n,e){let t={
a:c,b:n,cnt:1},s=(...l)=>{t.cnt++;let d=t.a;t.a=0;try{return e(d,t.b,...l)}finally{t.a=d,s._wbg_cb_unref()}};return s._wbg_cb_unref=()=>{--t.cnt===0&&(f.Na(t.a,
t.b),t.a=0,z.unregister(t))},z.register(s,t,t),s}function I(c,n,e){if(e===void 0){let b=T.encode(c),_=n(b.length,1)>>>0;return M().subarray(_,_+b.length).set(b),
O=b.length,_}let t=c.length,s=n(t,1)>>>0,l=M(),d=0;for(;d<t;d++){let b=c.charCodeAt(d);if(b>127)break;l[s+d]=b}if(d!==t){d!==0&&(c=c.slice(d)),s=e(s,t,t=d+c.length*
3,1)>>>0;let b=M().subarray(s+d,s+t),_=T.encodeInto(c,b);d+=_.written,s=e(s,t,d,1)>>>0}return O=d,s}function bn(c){let n=f.Ma.get(c);return f.Oa(c),n}var S=new o(
"utf-8",{ignoreBOM:!0});S.decode();var yn=2146435072,F=0;function _n(c){return F+=c.length,F>=yn&&(S=new o("utf-8",{ignoreBOM:!0}),S.decode(),F=c.length),S.decode(
c)}var T=new r;"encodeInto"in T||(T.encodeInto=function(c,n){let e=T.encode(c);return n.set(e),{read:c.length,written:e.length}});var O=0,gn,hn,f;function wn(c,n){
return hn=c,f=c.exports,gn=n,x=null,v=null,f.Pa(),f}var $={},L=0;return G={imports:ln,start:wn,provisionConnection:dn,fetchConnection:fn},G}function Q(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}function Z(){return globalThis.TextDecoder??V}function nn(){return globalThis.TextEncoder??B}var V=class{decode(r=new Uint8Array){let i="";for(let u=0;u<r.length;){
let a=r[u++],y=a<128?0:a<224?1:a<240?2:3,w=y===0?a:a&63>>y;for(let C=y;C>0;C--)w=w<<6|r[u++]&63;i+=String.fromCodePoint(w)}return i}},B=class{encode(r){let i=[];
for(let u of r){let a=u.codePointAt(0);a<128?i.push(a):a<2048?i.push(192|a>>6,k(a)):a>=55296&&a<57344?i.push(239,191,189):a<65536?i.push(224|a>>12,k(a>>6),k(a)):
i.push(240|a>>18,k(a>>12),k(a>>6),k(a))}return Uint8Array.from(i)}};function k(o){return 128|o&63}function j(o,r){try{return o?.[r]}catch{return}}function en(o,r){let i=j(o,r);return typeof i=="string"?i:void 0}function tn(o){if(o===null)return 1;let r=["und\
efined",,"string","boolean","number","function"].indexOf(typeof o);if(r>=0)return r;try{return Array.isArray(o)?6:Object.prototype.toString.call(o)==="[object O\
bject]"?7:-1}catch{return-1}}var D=class{broken=!1;#n=new Set;#e=new Set;#t=Y({TextDecoder:Z(),TextEncoder:nn(),isolatesRequests:Q,kindOf:tn,memberOf:j,textOf:en,queueMicrotask:r=>{Promise.
resolve().then(r)},setTimeout:(...r)=>{let i=setTimeout(...r);return this.#e.add(i),i},clearTimeout:r=>{this.#e.delete(r),clearTimeout(r)}});imports(){let r={};
for(let[i,u]of Object.entries(this.#t.imports()))r[i]=rn(u,a=>this.#o(a));return r}start({exports:r},i){if(this.#t.start({exports:rn(r,u=>this.#r(u))},i),this.broken)
throw new Error("it broke at its start");return this}call(r,i){return new Promise((u,a)=>{this.#n.add(a);let y=w=>C=>{this.#n.delete(a),w(C)};Promise.resolve(this.#t[r](
...i)).then(y(u),y(a))})}#r(r){return(...i)=>{if(this.broken)return[];try{return r(...i)}catch(u){return this.#i(u),[]}}}#o(r){let i=u=>{if(this.broken)throw new Error(
"broken");return u};return r.length===1?u=>i(r(u)):r.length===2?(u,a)=>i(r(u,a)):r.length===3?(u,a,y)=>i(r(u,a,y)):(...u)=>i(r(...u))}#i(r){if(this.broken)return;
this.broken=!0;let i=U(r);for(let u of this.#n)u(i);for(let u of this.#e)clearTimeout(u)}};function rn(o,r){let i=Object.entries(o).map(([u,a])=>[u,typeof a=="f\
unction"?r(a):a]);return Object.fromEntries(i)}var E,R,W;function on(){if(R?.broken===!1)return R;if(W!==void 0)return W;try{let o=E??K();return!("then"in o)&&!On()?Pn(o):W=kn(o).finally(()=>W=void 0)}catch(o){
throw sn(o)}}function On(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function Pn(o){E=cn(o)?o:new WebAssembly.Module(o);let r=new D;return R=r.
start(new WebAssembly.Instance(E,r.imports()),E)}async function kn(o){try{let r=await o;E=cn(r)?r:await WebAssembly.compile(r);let i=new D;return R=i.start(await WebAssembly.
instantiate(E,i.imports()),E)}catch(r){throw sn(r)}}function cn(o){return Object.prototype.toString.call(o)==="[object WebAssembly.Module]"}function sn(o){let{name:r="\
Error",message:i=String(o)}=Object(o);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${i}`,retryable:!0,cause:{name:r,
message:i}}}function q(o){try{return J(o,0)}catch{return o}}var An=70;function J(o,r){if(r>An)throw new RangeError("too deep");if(Array.isArray(o))return o.map(u=>J(u,r+1));
if(!vn(o))return o;let i=Object.entries(o);return r>0&&i.some(([,u])=>typeof u=="function")?o:Object.fromEntries(i.map(([u,a])=>[u,J(a,r+1)]))}function vn(o){if(typeof o!=
"object"||o===null)return!1;let r=Object.getPrototypeOf(o);return r===null||Object.getPrototypeOf(r)===null}async function Yn(o){try{return await un("provisionConnection",[q(o)])}catch(r){let i=N(r);throw new P(i,Tn(i,o))}}async function Qn(o,r,i){try{return await un(
"fetchConnection",[o,r,q(i)])}catch(u){throw new P(N(u))}}async function un(o,r){await void 0;let i=on();return("then"in i?await i:i).call(o,r)}function Tn({code:o},r){
return o==="ABORTED"?j(r.signal,"reason"):void 0}export{P as PredefinedConnectionError,Qn as fetchConnection,xn as isPredefinedConnectionError,Yn as provisionConnection};
