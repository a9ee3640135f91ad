var L=Object.defineProperty;var ge=Object.getOwnPropertyDescriptor;var he=Object.getOwnPropertyNames;var Ae=Object.prototype.hasOwnProperty;var xe=(r,s)=>{for(var c in s)L(r,c,{get:s[c],enumerable:!0})},Ee=(r,s,c,b)=>{if(s&&typeof s=="object"||typeof s=="function")for(let _ of he(s))!Ae.call(r,_)&&_!==
c&&L(r,_,{get:()=>s[_],enumerable:!(b=ge(s,_))||b.enumerable});return r};var Se=r=>Ee(L({},"__esModule",{value:!0}),r);var Me={};xe(Me,{PredefinedConnectionError:()=>F.PredefinedConnectionError,init:()=>$,isPredefinedConnectionError:()=>F.isPredefinedConnectionError,provisionConnection:()=>ue});
module.exports=Se(Me);var F=require("../shared.cjs");function X({TextDecoder:r,TextEncoder:s,ask:c,isolatesRequests:b,propertyOf:_,queueMicrotask:x,send:N,textOf:M,toldBy:P,typeOf:U,wait:V}){let E;function se(i){return u.
sa(i)}function ce(){return{__proto__:null,a:{__proto__:null,ea:function(e,t){return Error(m(e,t))},ia:function(e){let t=e,n=typeof t=="boolean"?t:void 0;return p(
n)?16777215:n?1:0},ca:function(e){return!e},ja:function(e){return typeof e=="function"},fa:function(e){return typeof e=="string"},ka:function(e){return e===void 0},
da:function(e,t){return e===t},ga:function(e,t){let n=t,o=typeof n=="number"?n:void 0;d().setFloat64((e>>>0)+8,p(o)?0:o,!0),d().setInt32((e>>>0)+0,!p(o),!0)},ha:function(e,t){
let n=t,o=typeof n=="string"?n:void 0;var a=p(o)?0:g(o,u.xa,u.ya),f=w;d().setInt32((e>>>0)+4,f,!0),d().setInt32((e>>>0)+0,a,!0)},ba:function(e,t){throw new Error(
m(e,t))},la:function(e){e._wbg_cb_unref()},v:function(e){e.abort()},M:function(e,t,n,o,a){e.append(m(t,n),m(o,a))},i:function(e,t,n){return c(e,t,n)},f:function(){
return k(function(e,t,n){return e.call(t,n)},arguments)},p:function(e,t){let n=t.code;var o=p(n)?0:g(n,u.xa,u.ya),a=w;d().setInt32((e>>>0)+4,a,!0),d().setInt32(
(e>>>0)+0,o,!0)},l:function(){return k(function(e){return Object.entries(e)},arguments)},H:function(e,t){return e[t>>>0]},I:function(e,t){return e[t>>>0]},q:function(e){
return e.hasCause},A:function(e,t,n,o){let a=t.header(m(n,o));var f=p(a)?0:g(a,u.xa,u.ya),l=w;d().setInt32((e>>>0)+4,l,!0),d().setInt32((e>>>0)+0,f,!0)},e:function(e){
return e.how},G:function(e,t){let n=t.href,o=g(n,u.xa,u.ya),a=w;d().setInt32((e>>>0)+4,a,!0),d().setInt32((e>>>0)+0,o,!0)},C:function(e){return e.isHtml},w:function(){
return b()},z:function(e){return e.json},a:function(e){return Object.keys(e)},J:function(e){return e.length},o:function(e,t){let n=t.message,o=g(n,u.xa,u.ya),a=w;
d().setInt32((e>>>0)+4,a,!0),d().setInt32((e>>>0)+0,o,!0)},n:function(e,t){let n=t.name,o=g(n,u.xa,u.ya),a=w;d().setInt32((e>>>0)+4,a,!0),d().setInt32((e>>>0)+0,
o,!0)},L:function(){return k(function(){return new URLSearchParams},arguments)},R:function(){return new Array},T:function(){return new Map},t:function(){return new AbortController},
W:function(){return new Object},c:function(e,t){try{var n={a:e,b:t},o=(f,l)=>{let v=n.a;n.a=0;try{return fe(v,n.b,f,l)}finally{n.a=v}};return new Promise(o)}finally{
n.a=0}},U:function(){return Date.now()},E:function(){return performance.now()},F:function(){return k(function(e,t){return new URL(m(e,t))},arguments)},X:function(){
return k(function(e,t){return JSON.parse(m(e,t))},arguments)},V:function(e,t){return Date.parse(m(e,t))},s:function(e,t,n){return _(e,m(t,n))},Q:function(e){return e.
queueMicrotask},S:function(e){x(e)},Y:function(){return Math.random()},x:function(e){return e.redirected},P:function(e){return Promise.resolve(e)},j:function(e,t,n,o,a,f,l,v,we,H,ve){
return N(e,t,n,m(o,a),m(f,l),m(v,we),H===0?void 0:m(H,ve))},h:function(e,t,n){return e.set(t,n)},d:function(e,t,n){e[t>>>0]=n},N:function(e,t,n){e[t]=n},u:function(e){
return e.signal},Z:function(){let e=typeof globalThis>"u"?void 0:globalThis;return p(e)?0:S(e)},$:function(){let e=typeof global>"u"?void 0:global;return p(e)?0:
S(e)},_:function(){let e=typeof self>"u"?void 0:self;return p(e)?0:S(e)},aa:function(){let e=typeof window>"u"?void 0:window;return p(e)?0:S(e)},B:function(e){return e.
status},D:function(e,t,n,o){let a=M(t,m(n,o));var f=p(a)?0:g(a,u.xa,u.ya),l=w;d().setInt32((e>>>0)+4,l,!0),d().setInt32((e>>>0)+0,f,!0)},b:function(e,t,n){return e.
then(t,n)},O:function(e,t){return e.then(t)},K:function(e){return e.toString()},m:function(e){return P(e)},r:function(e){return U(e)},y:function(e,t){let n=t.url,
o=g(n,u.xa,u.ya),a=w;d().setInt32((e>>>0)+4,a,!0),d().setInt32((e>>>0)+0,o,!0)},g:function(e){return e.value},k:function(e,t){return V(e,t)},na:function(e,t){return de(
e,t,ae)},oa:function(e){return e},pa:function(e){return e},qa:function(e,t){return m(e,t)},ma:function(){let e=u.Ca;e.set(0,void 0),e.set(1024,void 0),e.set(1025,
null),e.set(1026,!0),e.set(1027,!1)}}}}function ae(i,e,t){let n=u.wa(i,e,t);if(n[1])throw le(n[0])}function fe(i,e,t,n){u.va(i,e,t,n)}function S(i){let e=u.Ba();
return u.Ca.set(e,i),e}var q=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(i=>u.Da(i.a,i.b)),h=null;function d(){
return(h===null||h.buffer.detached===!0||h.buffer.detached===void 0&&h.buffer!==u.ra.buffer)&&(h=new DataView(u.ra.buffer)),h}function m(i,e){return i=i>>>0,me(
W().subarray(i,i+e))}var O=null;function W(){return(O===null||O.byteLength===0)&&(O=new Uint8Array(u.ra.buffer)),O}function k(i,e){try{return i.apply(this,e)}catch(t){
let n=S(t);return u.Aa(n),u.Ca.get(J)===z&&u.Ea(J),u.Ea(J=u.Ba()),z}}function p(i){return i==null}function de(i,e,t){let n={a:i,b:e,cnt:1},o=(...a)=>{n.cnt++;let f=n.
a;n.a=0;try{return t(f,n.b,...a)}finally{n.a=f,o._wbg_cb_unref()}};return o._wbg_cb_unref=()=>{--n.cnt===0&&(u.Da(n.a,n.b),n.a=0,q.unregister(n))},q.register(o,
n,n),o}function g(i,e,t){if(t===void 0){let l=C.encode(i),v=e(l.length,1)>>>0;return W().subarray(v,v+l.length).set(l),w=l.length,v}let n=i.length,o=e(n,1)>>>0,
a=W(),f=0;for(;f<n;f++){let l=i.charCodeAt(f);if(l>127)break;a[o+f]=l}if(f!==n){f!==0&&(i=i.slice(f)),o=t(o,n,n=f+i.length*3,1)>>>0;let l=W().subarray(o+f,o+n),
v=C.encodeInto(i,l);f+=v.written,o=t(o,n,f,1)>>>0}return w=f,o}function le(i){let e=u.Ca.get(i);return u.Ea(i),e}var B=new r("utf-8",{ignoreBOM:!0});B.decode();
var _e=2146435072,G=0;function me(i){return G+=i.length,G>=_e&&(B=new r("utf-8",{ignoreBOM:!0}),B.decode(),G=i.length),B.decode(i)}var C=new s;"encodeInto"in C||
(C.encodeInto=function(i,e){let t=C.encode(i);return e.set(t),{read:i.length,written:t.length}});var w=0,be,ye,u;function pe(i,e){return ye=i,u=i.exports,be=e,h=
null,O=null,u.Fa(),u}var z={},J=0;return E={imports:ce,start:pe,functions:{provisionConnection:se}},E}var R;function $(r){R=r}function K(){let r=typeof R=="function"?R():R;if(r===void 0)throw new Error("call init() first");return"then"in r?r.then(Y):Y(r)}function Y(r){
if(!("arrayBuffer"in r))return r;if(!r.ok)throw new Error(`the server answered ${r.status}`);return r.arrayBuffer()}function Q(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var I=require("../shared.cjs");var T=require("../shared.cjs"),y=require("../shared.cjs");async function Z(r,s,c,b,_,x,N,M){let P=new AbortController,U={method:_,headers:JSON.parse(N),redirect:"\
manual",signal:P.signal,...M!==void 0&&{body:M}},V=s??fetch,E=await(0,T.limited)(r,c,b,async()=>Oe(await V(x,U)));return E.how!==T.DONE&&P.abort(),E}async function Oe(r){
let s=(0,y.propertyOf)(r,"status"),c=(0,y.propertyOf)(r,"headers");if(!(Number.isInteger(s)&&s>=0&&s<1e3)||(0,y.typeOf)((0,y.propertyOf)(r,"text"))!==y.FUNCTION||
(0,y.typeOf)((0,y.propertyOf)(c,"get"))!==y.FUNCTION)return;let _=await r.text();if(typeof _=="string")return{status:s,redirected:!!(0,y.propertyOf)(r,"redirect\
ed"),url:(0,y.textOf)(r,"url")??"",json:Ce(_),isHtml:_.trimStart().startsWith("<"),header:x=>ke(c,x)}}function ke(r,s){try{let c=r.get(s);return typeof c=="stri\
ng"?c:void 0}catch{return}}function Ce(r){try{return r===""?null:JSON.parse(r)}catch{return}}var D=require("../shared.cjs"),ee=require("../shared.cjs"),A=require("../shared.cjs"),te=require("../shared.cjs"),ne=require("../shared.cjs"),re=new ne.Loader(K,
()=>{let r=new I.Timers,s=X({TextDecoder:(0,D.textDecoder)(),TextEncoder:(0,D.textEncoder)(),isolatesRequests:Q,propertyOf:A.propertyOf,textOf:A.textOf,toldBy:ee.toldBy,
typeOf:A.typeOf,queueMicrotask:c=>{Promise.resolve().then(c)},send:Z.bind(void 0,r),ask:(c,b,_)=>(0,I.limited)(r,b,_,()=>c()),wait:(c,b)=>(0,I.limited)(r,c,b,()=>new Promise(
()=>{}))});return new te.Instance(s,()=>r.clearAll())});var oe=require("../shared.cjs"),j=require("../shared.cjs"),ie=require("../shared.cjs");async function ue(r){let s=(0,ie.snapshot)(r);try{await void 0;let c=re.instance();
return await("then"in c?await c:c).call("provisionConnection",[s])}catch(c){let b=(0,j.errorData)(c);throw new j.PredefinedConnectionError(b,Ie(b,s))}}function Ie({
code:r},s){return r==="ABORTED"?(0,oe.propertyOf)(s.signal,"reason"):void 0}
