var C=class extends Error{static name="PredefinedConnectionError";#e;constructor(o,i=o.cause&&ge(o.cause)){super(o.message,i===void 0?void 0:{cause:i});let{message:u,
cause:a,...p}=o;Object.assign(this,p),this.#e=o}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#e}}};function he(r){return r!==null&&typeof r==
"object"&&"name"in r&&r.name==="PredefinedConnectionError"}function L(r){return r instanceof Error||Object(r).code===void 0?V(r):r}function V(r){let o={code:"IN\
TERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh.",retryable:!1};return r instanceof
WebAssembly.RuntimeError||r instanceof RangeError?{...o,cause:{name:r.name,message:r.message}}:o}function ge({name:r,message:o,code:i}){let u=new Error(o);return Object.
defineProperties(u,{name:$(r),stack:$(`${r}: ${o}`)}),i===void 0?u:Object.assign(u,{code:i})}function $(r){return{value:r,configurable:!0,writable:!0}}var S;function we(r){S=r}function X(){let r=typeof S=="function"?S():S;if(r===void 0)throw new Error("call init() first");return"then"in r?r.then(H):H(r)}function H(r){
if(!("arrayBuffer"in r))return r;if(!r.ok)throw new Error(`the server answered ${r.status}`);return r.arrayBuffer()}function Y({TextDecoder:r,TextEncoder:o,kindOf:i,memberOf:u,textOf:a,queueMicrotask:p,setTimeout:w,clearTimeout:v}){let J;function se(c,e,n){return f.za(c,e,n)}
function ue(c){return f.Aa(c)}function ae(){return{__proto__:null,a:{__proto__:null,na:function(e,n){return Error(m(e,n))},la:function(e){return!e},ra:function(e){
return typeof e=="function"},oa:function(e){return typeof e=="string"},sa:function(e){return e===void 0},ma:function(e,n){return e===n},pa:function(e,n){let t=n,
s=typeof t=="number"?t:void 0;h().setFloat64((e>>>0)+8,g(s)?0:s,!0),h().setInt32((e>>>0)+0,!g(s),!0)},qa:function(e,n){let t=n,s=typeof t=="string"?t:void 0;var l=g(
s)?0:W(s,f.Fa,f.Ga),d=A;h().setInt32((e>>>0)+4,d,!0),h().setInt32((e>>>0)+0,l,!0)},ka:function(e,n){throw new Error(m(e,n))},ta:function(e){e._wbg_cb_unref()},o:function(e){
e.abort()},j:function(e){return e.aborted},g:function(){return y(function(e,n,t,s){e.addEventListener(m(n,t),s)},arguments)},q:function(e,n){return Object.assign(
e,n)},V:function(){return y(function(e,n){return e.call(n)},arguments)},l:function(){return y(function(e,n,t){return e.call(n,t)},arguments)},m:function(){return y(
function(e,n,t,s){return e.call(n,t,s)},arguments)},aa:function(e,n){return e.charAt(n>>>0)},H:function(e){v(e)},r:function(e,n,t){let s=encodeURIComponent(m(n,
t)),l=W(s,f.Fa,f.Ga),d=A;h().setInt32((e>>>0)+4,d,!0),h().setInt32((e>>>0)+0,l,!0)},y:function(){return y(function(e){return Object.entries(e)},arguments)},e:function(){
return y(function(e,n,t){return fetch(m(e,n),t)},arguments)},J:function(e,n){return e[n>>>0]},L:function(e,n){return e[n>>>0]},G:function(e,n){let t=n.href,s=W(
t,f.Fa,f.Ga),l=A;h().setInt32((e>>>0)+4,l,!0),h().setInt32((e>>>0)+0,s,!0)},Z:function(e,n){return Object.is(e,n)},a:function(e){return Object.keys(e)},B:function(e){
return i(e)},M:function(e){return e.length},$:function(e){return e.length},C:function(e,n,t){return u(e,m(n,t))},N:function(){return y(function(){return new Headers},
arguments)},S:function(){return new Array},W:function(){return new Map},k:function(){return new AbortController},s:function(){return new Object},c:function(e,n){
try{var t={a:e,b:n},s=(d,b)=>{let _=t.a;t.a=0;try{return q(_,t.b,d,b)}finally{t.a=_}};return new Promise(s)}finally{t.a=0}},_:function(){return new Object},d:function(e,n){
try{var t={a:e,b:n},s=(d,b)=>{let _=t.a;t.a=0;try{return q(_,t.b,d,b)}finally{t.a=_}};return new Promise(s)}finally{t.a=0}},X:function(){return Date.now()},E:function(){
return performance.now()},T:function(e,n){return Array.of(e,n)},D:function(){return y(function(e){return JSON.parse(e)},arguments)},F:function(){return y(function(e,n){
return new URL(m(e,n))},arguments)},da:function(){return y(function(e,n){return JSON.parse(m(e,n))},arguments)},Y:function(e,n){return Date.parse(m(e,n))},R:function(e){
return e.queueMicrotask},U:function(e){p(e)},ca:function(e){return Promise.race(e)},fa:function(){return Math.random()},I:function(){return y(function(e,n,t,s){
e.removeEventListener(m(n,t),s)},arguments)},Q:function(e){return Promise.resolve(e)},f:function(e,n,t){return w(e,n,t)},p:function(e,n,t){return e.set(n,t)},O:function(){
return y(function(e,n,t,s,l){e.set(m(n,t),m(s,l))},arguments)},t:function(e,n){e.body=n},h:function(e,n,t){e[n>>>0]=t},K:function(e,n,t){e[n]=t},z:function(e,n,t,s){
return Reflect.set(e,m(n,t),s)},w:function(e,n){e.headers=n},u:function(e,n,t){e.method=m(n,t)},v:function(e,n,t){e.redirect=m(n,t)},x:function(e,n){e.signal=n},
n:function(e){return e.signal},ga:function(){let e=typeof globalThis>"u"?void 0:globalThis;return g(e)?0:k(e)},ia:function(){let e=typeof global>"u"?void 0:global;
return g(e)?0:k(e)},ha:function(){let e=typeof self>"u"?void 0:self;return g(e)?0:k(e)},ja:function(){let e=typeof window>"u"?void 0:window;return g(e)?0:k(e)},
ea:function(){return y(function(e){return JSON.stringify(e)},arguments)},A:function(e,n,t,s){let l=a(n,m(t,s));var d=g(l)?0:W(l,f.Fa,f.Ga),b=A;h().setInt32((e>>>
0)+4,b,!0),h().setInt32((e>>>0)+0,d,!0)},i:function(){return y(function(e){return e.text()},arguments)},b:function(e,n,t){return e.then(n,t)},P:function(e,n){return e.
then(n)},ba:function(e){return e.trimStart()},va:function(e,n){return de(e,n,fe)},wa:function(e){return e},xa:function(e,n){return m(e,n)},ua:function(){let e=f.
Ka;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function fe(c,e,n){let t=f.Ea(c,e,n);if(t[1])throw le(t[0])}function q(c,e,n,t){
f.Da(c,e,n,t)}function k(c){let e=f.Ja();return f.Ka.set(e,c),e}var z=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
c=>f.La(c.a,c.b)),x=null;function h(){return(x===null||x.buffer.detached===!0||x.buffer.detached===void 0&&x.buffer!==f.ya.buffer)&&(x=new DataView(f.ya.buffer)),
x}function m(c,e){return c=c>>>0,be(D().subarray(c,c+e))}var O=null;function D(){return(O===null||O.byteLength===0)&&(O=new Uint8Array(f.ya.buffer)),O}function y(c,e){
try{return c.apply(this,e)}catch(n){let t=k(n);return f.Ia(t),f.Ka.get(G)===K&&f.Ma(G),f.Ma(G=f.Ja()),K}}function g(c){return c==null}function de(c,e,n){let t={
a:c,b:e,cnt:1},s=(...l)=>{t.cnt++;let d=t.a;t.a=0;try{return n(d,t.b,...l)}finally{t.a=d,s._wbg_cb_unref()}};return s._wbg_cb_unref=()=>{--t.cnt===0&&(f.La(t.a,
t.b),t.a=0,z.unregister(t))},z.register(s,t,t),s}function W(c,e,n){if(n===void 0){let b=T.encode(c),_=e(b.length,1)>>>0;return D().subarray(_,_+b.length).set(b),
A=b.length,_}let t=c.length,s=e(t,1)>>>0,l=D(),d=0;for(;d<t;d++){let b=c.charCodeAt(d);if(b>127)break;l[s+d]=b}if(d!==t){d!==0&&(c=c.slice(d)),s=n(s,t,t=d+c.length*
3,1)>>>0;let b=D().subarray(s+d,s+t),_=T.encodeInto(c,b);d+=_.written,s=n(s,t,d,1)>>>0}return A=d,s}function le(c){let e=f.Ka.get(c);return f.Ma(c),e}var I=new r(
"utf-8",{ignoreBOM:!0});I.decode();var me=2146435072,F=0;function be(c){return F+=c.length,F>=me&&(I=new r("utf-8",{ignoreBOM:!0}),I.decode(),F=c.length),I.decode(
c)}var T=new o;"encodeInto"in T||(T.encodeInto=function(c,e){let n=T.encode(c);return e.set(n),{read:c.length,written:n.length}});var A=0,ye,pe,f;function _e(c,e){
return pe=c,f=c.exports,ye=e,x=null,O=null,f.Na(),f}var K={},G=0;return J={imports:ae,start:_e,provisionConnection:ue,fetchConnection:se},J}function Q(){return globalThis.TextDecoder??N}function Z(){return globalThis.TextEncoder??U}var N=class{decode(o=new Uint8Array){let i="";for(let u=0;u<o.length;){
let a=o[u++],p=a<128?0:a<224?1:a<240?2:3,w=p===0?a:a&63>>p;for(let v=p;v>0;v--)w=w<<6|o[u++]&63;i+=String.fromCodePoint(w)}return i}},U=class{encode(o){let i=[];
for(let u of o){let a=u.codePointAt(0);a<128?i.push(a):a<2048?i.push(192|a>>6,P(a)):a>=55296&&a<57344?i.push(239,191,189):a<65536?i.push(224|a>>12,P(a>>6),P(a)):
i.push(240|a>>18,P(a>>12),P(a>>6),P(a))}return Uint8Array.from(i)}};function P(r){return 128|r&63}function M(r,o){try{return r?.[o]}catch{return}}function ee(r,o){let i=M(r,o);return typeof i=="string"?i:void 0}function ne(r){if(r===null)return 1;let o=["und\
efined",,"string","boolean","number","function"].indexOf(typeof r);if(o>=0)return o;try{return Array.isArray(r)?6:Object.prototype.toString.call(r)==="[object O\
bject]"?7:-1}catch{return-1}}var j=class{broken=!1;#e=new Set;#n=new Set;#t=Y({TextDecoder:Q(),TextEncoder:Z(),kindOf:ne,memberOf:M,textOf:ee,queueMicrotask:o=>{Promise.resolve().then(o)},setTimeout:(...o)=>{
let i=setTimeout(...o);return this.#n.add(i),i},clearTimeout:o=>{this.#n.delete(o),clearTimeout(o)}});imports(){let o={};for(let[i,u]of Object.entries(this.#t.imports()))
o[i]=te(u,a=>this.#o(a));return o}start({exports:o},i){if(this.#t.start({exports:te(o,u=>this.#r(u))},i),this.broken)throw new Error("it broke at its start");return this}call(o,i){
return new Promise((u,a)=>{this.#e.add(a);let p=w=>v=>{this.#e.delete(a),w(v)};Promise.resolve(this.#t[o](...i)).then(p(u),p(a))})}#r(o){return(...i)=>{if(this.
broken)return[];try{return o(...i)}catch(u){return this.#i(u),[]}}}#o(o){let i=u=>{if(this.broken)throw new Error("broken");return u};return o.length===1?u=>i(o(
u)):o.length===2?(u,a)=>i(o(u,a)):o.length===3?(u,a,p)=>i(o(u,a,p)):(...u)=>i(o(...u))}#i(o){if(this.broken)return;this.broken=!0;let i=V(o);for(let u of this.#e)
u(i);for(let u of this.#n)clearTimeout(u)}};function te(r,o){let i=Object.entries(r).map(([u,a])=>[u,typeof a=="function"?o(a):a]);return Object.fromEntries(i)}var E,B,R;function re(){if(B?.broken===!1)return B;if(R!==void 0)return R;try{let r=E??X();return!("then"in r)&&!xe()?Ee(r):R=ve(r).finally(()=>R=void 0)}catch(r){
throw ie(r)}}function xe(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function Ee(r){E=oe(r)?r:new WebAssembly.Module(r);let o=new j;return B=o.
start(new WebAssembly.Instance(E,o.imports()),E)}async function ve(r){try{let o=await r;E=oe(o)?o:await WebAssembly.compile(o);let i=new j;return B=i.start(await WebAssembly.
instantiate(E,i.imports()),E)}catch(o){throw ie(o)}}function oe(r){return Object.prototype.toString.call(r)==="[object WebAssembly.Module]"}function ie(r){let{name:o="\
Error",message:i=String(r)}=Object(r);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${i}`,retryable:!0,cause:{name:o,
message:i}}}async function Ve(r){try{return await ce("provisionConnection",[r])}catch(o){let i=L(o);throw new C(i,Ae(i,r))}}async function Ne(r,o,i){try{return await ce("fe\
tchConnection",[r,o,i])}catch(u){throw new C(L(u))}}async function ce(r,o){await void 0;let i=re();return("then"in i?await i:i).call(r,o)}function Ae({code:r},o){
return r==="ABORTED"?M(o.signal,"reason"):void 0}export{C as PredefinedConnectionError,Ne as fetchConnection,we as init,he as isPredefinedConnectionError,Ve as provisionConnection};
