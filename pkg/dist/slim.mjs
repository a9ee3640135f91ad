var C=class extends Error{static name="PredefinedConnectionError";#e;constructor(o,i=o.cause&&ge(o.cause)){super(o.message,i===void 0?void 0:{cause:i});let{message:u,
cause:a,..._}=o;Object.assign(this,_),this.#e=o}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#e}}};function he(r){return r!==null&&typeof r==
"object"&&"name"in r&&r.name==="PredefinedConnectionError"}function F(r){return r instanceof Error||Object(r).code===void 0?V(r):r}function V(r){let o={code:"IN\
TERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh.",retryable:!1};return r instanceof
WebAssembly.RuntimeError||r instanceof RangeError?{...o,cause:{name:r.name,message:r.message}}:o}function ge({name:r,message:o,code:i}){let u=new Error(o);return Object.
defineProperties(u,{name:$(r),stack:$(`${r}: ${o}`)}),i===void 0?u:Object.assign(u,{code:i})}function $(r){return{value:r,configurable:!0,writable:!0}}var I;function we(r){I=r}function H(){let r=typeof I=="function"?I():I;if(r===void 0)throw new Error("call init() first");return"then"in r?r.then(Q):Q(r)}function Q(r){
if(!("arrayBuffer"in r))return r;if(!r.ok)throw new Error(`the server answered ${r.status}`);return r.arrayBuffer()}function X({TextDecoder:r,TextEncoder:o,kindOf:i,memberOf:u,textOf:a,queueMicrotask:_,setTimeout:x,clearTimeout:A}){let J;function se(s,e,n){return f.Ea(s,e,n)}
function ue(s){return f.Fa(s)}function ae(){return{__proto__:null,a:{__proto__:null,sa:function(e,n){return Error(m(e,n))},qa:function(e){return!e},wa:function(e){
return typeof e=="function"},ta:function(e){return typeof e=="string"},xa:function(e){return e===void 0},ra:function(e,n){return e===n},ua:function(e,n){let t=n,
c=typeof t=="number"?t:void 0;p().setFloat64((e>>>0)+8,g(c)?0:c,!0),p().setInt32((e>>>0)+0,!g(c),!0)},va:function(e,n){let t=n,c=typeof t=="string"?t:void 0;var l=g(
c)?0:P(c,f.Ka,f.La),d=w;p().setInt32((e>>>0)+4,d,!0),p().setInt32((e>>>0)+0,l,!0)},pa:function(e,n){throw new Error(m(e,n))},ya:function(e){e._wbg_cb_unref()},o:function(e){
e.abort()},j:function(e){return e.aborted},g:function(){return y(function(e,n,t,c){e.addEventListener(m(n,t),c)},arguments)},q:function(e,n){return Object.assign(
e,n)},_:function(){return y(function(e,n){return e.call(n)},arguments)},l:function(){return y(function(e,n,t){return e.call(n,t)},arguments)},m:function(){return y(
function(e,n,t,c){return e.call(n,t,c)},arguments)},fa:function(e,n){return e.charAt(n>>>0)},H:function(e){A(e)},r:function(e,n,t){let c=encodeURIComponent(m(n,
t)),l=P(c,f.Ka,f.La),d=w;p().setInt32((e>>>0)+4,d,!0),p().setInt32((e>>>0)+0,l,!0)},y:function(){return y(function(e){return Object.entries(e)},arguments)},e:function(){
return y(function(e,n,t){return fetch(m(e,n),t)},arguments)},S:function(){return y(function(e,n,t,c){let l=n.get(m(t,c));var d=g(l)?0:P(l,f.Ka,f.La),b=w;p().setInt32(
(e>>>0)+4,b,!0),p().setInt32((e>>>0)+0,d,!0)},arguments)},J:function(e,n){return e[n>>>0]},L:function(e,n){return e[n>>>0]},R:function(e){return e.headers},G:function(e,n){
let t=n.href,c=P(t,f.Ka,f.La),l=w;p().setInt32((e>>>0)+4,l,!0),p().setInt32((e>>>0)+0,c,!0)},ca:function(e,n){return Object.is(e,n)},a:function(e){return Object.
keys(e)},B:function(e){return i(e)},M:function(e){return e.length},ea:function(e){return e.length},C:function(e,n,t){return u(e,m(n,t))},N:function(){return y(function(){
return new Headers},arguments)},X:function(){return new Array},$:function(){return new Map},k:function(){return new AbortController},s:function(){return new Object},
c:function(e,n){try{var t={a:e,b:n},c=(d,b)=>{let h=t.a;t.a=0;try{return K(h,t.b,d,b)}finally{t.a=h}};return new Promise(c)}finally{t.a=0}},da:function(){return new Object},
d:function(e,n){try{var t={a:e,b:n},c=(d,b)=>{let h=t.a;t.a=0;try{return K(h,t.b,d,b)}finally{t.a=h}};return new Promise(c)}finally{t.a=0}},aa:function(){return Date.
now()},E:function(){return performance.now()},Y:function(e,n){return Array.of(e,n)},D:function(){return y(function(e){return JSON.parse(e)},arguments)},F:function(){
return y(function(e,n){return new URL(m(e,n))},arguments)},ia:function(){return y(function(e,n){return JSON.parse(m(e,n))},arguments)},ba:function(e,n){return Date.
parse(m(e,n))},W:function(e){return e.queueMicrotask},Z:function(e){_(e)},ha:function(e){return Promise.race(e)},ka:function(){return Math.random()},P:function(e){
return e.redirected},I:function(){return y(function(e,n,t,c){e.removeEventListener(m(n,t),c)},arguments)},V:function(e){return Promise.resolve(e)},f:function(e,n,t){
return x(e,n,t)},p:function(e,n,t){return e.set(n,t)},T:function(){return y(function(e,n,t,c,l){e.set(m(n,t),m(c,l))},arguments)},t:function(e,n){e.body=n},h:function(e,n,t){
e[n>>>0]=t},K:function(e,n,t){e[n]=t},z:function(e,n,t,c){return Reflect.set(e,m(n,t),c)},w:function(e,n){e.headers=n},u:function(e,n,t){e.method=m(n,t)},v:function(e,n,t){
e.redirect=m(n,t)},x:function(e,n){e.signal=n},n:function(e){return e.signal},la:function(){let e=typeof globalThis>"u"?void 0:globalThis;return g(e)?0:O(e)},na:function(){
let e=typeof global>"u"?void 0:global;return g(e)?0:O(e)},ma:function(){let e=typeof self>"u"?void 0:self;return g(e)?0:O(e)},oa:function(){let e=typeof window>
"u"?void 0:window;return g(e)?0:O(e)},Q:function(e){return e.status},ja:function(){return y(function(e){return JSON.stringify(e)},arguments)},A:function(e,n,t,c){
let l=a(n,m(t,c));var d=g(l)?0:P(l,f.Ka,f.La),b=w;p().setInt32((e>>>0)+4,b,!0),p().setInt32((e>>>0)+0,d,!0)},i:function(){return y(function(e){return e.text()},
arguments)},b:function(e,n,t){return e.then(n,t)},U:function(e,n){return e.then(n)},ga:function(e){return e.trimStart()},O:function(e,n){let t=n.url,c=P(t,f.Ka,
f.La),l=w;p().setInt32((e>>>0)+4,l,!0),p().setInt32((e>>>0)+0,c,!0)},Aa:function(e,n){return de(e,n,fe)},Ba:function(e){return e},Ca:function(e,n){return m(e,n)},
za:function(){let e=f.Pa;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function fe(s,e,n){let t=f.Ja(s,e,n);if(t[1])throw le(
t[0])}function K(s,e,n,t){f.Ia(s,e,n,t)}function O(s){let e=f.Oa();return f.Pa.set(e,s),e}var q=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(s=>f.Qa(s.a,s.b)),v=null;function p(){return(v===null||v.buffer.detached===!0||v.buffer.detached===void 0&&v.buffer!==f.Da.buffer)&&(v=
new DataView(f.Da.buffer)),v}function m(s,e){return s=s>>>0,be(j().subarray(s,s+e))}var T=null;function j(){return(T===null||T.byteLength===0)&&(T=new Uint8Array(
f.Da.buffer)),T}function y(s,e){try{return s.apply(this,e)}catch(n){let t=O(n);return f.Na(t),f.Pa.get(L)===z&&f.Ra(L),f.Ra(L=f.Oa()),z}}function g(s){return s==
null}function de(s,e,n){let t={a:s,b:e,cnt:1},c=(...l)=>{t.cnt++;let d=t.a;t.a=0;try{return n(d,t.b,...l)}finally{t.a=d,c._wbg_cb_unref()}};return c._wbg_cb_unref=
()=>{--t.cnt===0&&(f.Qa(t.a,t.b),t.a=0,q.unregister(t))},q.register(c,t,t),c}function P(s,e,n){if(n===void 0){let b=M.encode(s),h=e(b.length,1)>>>0;return j().subarray(
h,h+b.length).set(b),w=b.length,h}let t=s.length,c=e(t,1)>>>0,l=j(),d=0;for(;d<t;d++){let b=s.charCodeAt(d);if(b>127)break;l[c+d]=b}if(d!==t){d!==0&&(s=s.slice(
d)),c=n(c,t,t=d+s.length*3,1)>>>0;let b=j().subarray(c+d,c+t),h=M.encodeInto(s,b);d+=h.written,c=n(c,t,d,1)>>>0}return w=d,c}function le(s){let e=f.Pa.get(s);return f.
Ra(s),e}var W=new r("utf-8",{ignoreBOM:!0});W.decode();var me=2146435072,B=0;function be(s){return B+=s.length,B>=me&&(W=new r("utf-8",{ignoreBOM:!0}),W.decode(),
B=s.length),W.decode(s)}var M=new o;"encodeInto"in M||(M.encodeInto=function(s,e){let n=M.encode(s);return e.set(n),{read:s.length,written:n.length}});var w=0,ye,
pe,f;function _e(s,e){return pe=s,f=s.exports,ye=e,v=null,T=null,f.Sa(),f}var z={},L=0;return J={imports:ae,start:_e,provisionConnection:ue,fetchConnection:se},
J}function Y(){return globalThis.TextDecoder??N}function Z(){return globalThis.TextEncoder??U}var N=class{decode(o=new Uint8Array){let i="";for(let u=0;u<o.length;){
let a=o[u++],_=a<128?0:a<224?1:a<240?2:3,x=_===0?a:a&63>>_;for(let A=_;A>0;A--)x=x<<6|o[u++]&63;i+=String.fromCodePoint(x)}return i}},U=class{encode(o){let i=[];
for(let u of o){let a=u.codePointAt(0);a<128?i.push(a):a<2048?i.push(192|a>>6,k(a)):a>=55296&&a<57344?i.push(239,191,189):a<65536?i.push(224|a>>12,k(a>>6),k(a)):
i.push(240|a>>18,k(a>>12),k(a>>6),k(a))}return Uint8Array.from(i)}};function k(r){return 128|r&63}function G(r,o){try{return r?.[o]}catch{return}}function ee(r,o){let i=G(r,o);return typeof i=="string"?i:void 0}function ne(r){if(r===null)return 1;if(Array.isArray(
r))return 6;let o=["undefined",,"string","boolean","number","function"].indexOf(typeof r);return o<0&&Object.prototype.toString.call(r)==="[object Object]"?7:o}var D=class{broken=!1;#e=new Set;#n=new Set;#t=X({TextDecoder:Y(),TextEncoder:Z(),kindOf:ne,memberOf:G,textOf:ee,queueMicrotask:o=>{Promise.resolve().then(o)},setTimeout:(...o)=>{
let i=setTimeout(...o);return this.#n.add(i),i},clearTimeout:o=>{this.#n.delete(o),clearTimeout(o)}});imports(){let o={};for(let[i,u]of Object.entries(this.#t.imports()))
o[i]=te(u,a=>this.#o(a));return o}start({exports:o},i){if(this.#t.start({exports:te(o,u=>this.#r(u))},i),this.broken)throw new Error("it broke at its start");return this}call(o,i){
return new Promise((u,a)=>{this.#e.add(a);let _=x=>A=>{this.#e.delete(a),x(A)};Promise.resolve(this.#t[o](...i)).then(_(u),_(a))})}#r(o){return(...i)=>{if(this.
broken)return[];try{return o(...i)}catch(u){return this.#i(u),[]}}}#o(o){let i=u=>{if(this.broken)throw new Error("broken");return u};return o.length===1?u=>i(o(
u)):o.length===2?(u,a)=>i(o(u,a)):o.length===3?(u,a,_)=>i(o(u,a,_)):(...u)=>i(o(...u))}#i(o){if(this.broken)return;this.broken=!0;let i=V(o);for(let u of this.#e)
u(i);for(let u of this.#n)clearTimeout(u)}};function te(r,o){let i=Object.entries(r).map(([u,a])=>[u,typeof a=="function"?o(a):a]);return Object.fromEntries(i)}var E,R,S;function re(){if(R?.broken===!1)return R;if(S!==void 0)return S;try{let r=E??H();return!("then"in r)&&!xe()?ve(r):S=Ee(r).finally(()=>S=void 0)}catch(r){
throw ie(r)}}function xe(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function ve(r){E=oe(r)?r:new WebAssembly.Module(r);let o=new D;return R=o.
start(new WebAssembly.Instance(E,o.imports()),E)}async function Ee(r){try{let o=await r;E=oe(o)?o:await WebAssembly.compile(o);let i=new D;return R=i.start(await WebAssembly.
instantiate(E,i.imports()),E)}catch(o){throw ie(o)}}function oe(r){return Object.prototype.toString.call(r)==="[object WebAssembly.Module]"}function ie(r){let{name:o="\
Error",message:i=String(r)}=Object(r);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${i}`,retryable:!0,cause:{name:o,
message:i}}}async function Ve(r){try{return await ce("provisionConnection",[r])}catch(o){let i=F(o);throw new C(i,Ae(i,r))}}async function Ne(r,o,i){try{return await ce("fe\
tchConnection",[r,o,i])}catch(u){throw new C(F(u))}}async function ce(r,o){await void 0;let i=re();return("then"in i?await i:i).call(r,o)}function Ae({code:r},o){
return r==="ABORTED"?o.signal?.reason:void 0}export{C as PredefinedConnectionError,Ne as fetchConnection,we as init,he as isPredefinedConnectionError,Ve as provisionConnection};
