var L=Object.defineProperty;var he=Object.getOwnPropertyDescriptor;var xe=Object.getOwnPropertyNames;var Ae=Object.prototype.hasOwnProperty;var Ee=(r,s)=>{for(var f in s)L(r,f,{get:s[f],enumerable:!0})},ke=(r,s,f,m)=>{if(s&&typeof s=="object"||typeof s=="function")for(let d of xe(s))!Ae.call(r,d)&&d!==
f&&L(r,d,{get:()=>s[d],enumerable:!(m=he(s,d))||m.enumerable});return r};var Se=r=>ke(L({},"__esModule",{value:!0}),r);var Me={};Ee(Me,{PredefinedConnectionError:()=>N.PredefinedConnectionError,init:()=>$,isPredefinedConnectionError:()=>N.isPredefinedConnectionError,provisionConnection:()=>se});
module.exports=Se(Me);var N=require("../shared.cjs");var ie=require("../shared.cjs");function X({TextDecoder:r,TextEncoder:s,ask:f,isolatesRequests:m,propertyOf:d,queueMicrotask:g,send:k,textOf:A,toldBy:W,typeOf:U,wait:V}){let S;function ce(i){return u.
sa(i)}function ae(){return{__proto__:null,a:{__proto__:null,ea:function(e,n){return Error(b(e,n))},ia:function(e){let n=e,t=typeof n=="boolean"?n:void 0;return p(
t)?16777215:t?1:0},ca:function(e){return!e},ja:function(e){return typeof e=="function"},fa:function(e){return typeof e=="string"},ka:function(e){return e===void 0},
da:function(e,n){return e===n},ga:function(e,n){let t=n,o=typeof t=="number"?t:void 0;l().setFloat64((e>>>0)+8,p(o)?0:o,!0),l().setInt32((e>>>0)+0,!p(o),!0)},ha:function(e,n){
let t=n,o=typeof t=="string"?t:void 0;var c=p(o)?0:h(o,u.xa,u.ya),a=w;l().setInt32((e>>>0)+4,a,!0),l().setInt32((e>>>0)+0,c,!0)},ba:function(e,n){throw new Error(
b(e,n))},la:function(e){e._wbg_cb_unref()},v:function(e){e.abort()},M:function(e,n,t,o,c){e.append(b(n,t),b(o,c))},i:function(e,n,t){return f(e,n,t)},f:function(){
return C(function(e,n,t){return e.call(n,t)},arguments)},p:function(e,n){let t=n.code;var o=p(t)?0:h(t,u.xa,u.ya),c=w;l().setInt32((e>>>0)+4,c,!0),l().setInt32(
(e>>>0)+0,o,!0)},l:function(){return C(function(e){return Object.entries(e)},arguments)},H:function(e,n){return e[n>>>0]},I:function(e,n){return e[n>>>0]},q:function(e){
return e.hasCause},A:function(e,n,t,o){let c=n.header(b(t,o));var a=p(c)?0:h(c,u.xa,u.ya),_=w;l().setInt32((e>>>0)+4,_,!0),l().setInt32((e>>>0)+0,a,!0)},e:function(e){
return e.how},G:function(e,n){let t=n.href,o=h(t,u.xa,u.ya),c=w;l().setInt32((e>>>0)+4,c,!0),l().setInt32((e>>>0)+0,o,!0)},C:function(e){return e.isHtml},w:function(){
return m()},z:function(e){return e.json},a:function(e){return Object.keys(e)},J:function(e){return e.length},o:function(e,n){let t=n.message,o=h(t,u.xa,u.ya),c=w;
l().setInt32((e>>>0)+4,c,!0),l().setInt32((e>>>0)+0,o,!0)},n:function(e,n){let t=n.name,o=h(t,u.xa,u.ya),c=w;l().setInt32((e>>>0)+4,c,!0),l().setInt32((e>>>0)+0,
o,!0)},L:function(){return C(function(){return new URLSearchParams},arguments)},R:function(){return new Array},T:function(){return new Map},t:function(){return new AbortController},
W:function(){return new Object},c:function(e,n){try{var t={a:e,b:n},o=(a,_)=>{let v=t.a;t.a=0;try{return de(v,t.b,a,_)}finally{t.a=v}};return new Promise(o)}finally{
t.a=0}},U:function(){return Date.now()},E:function(){return performance.now()},F:function(){return C(function(e,n){return new URL(b(e,n))},arguments)},X:function(){
return C(function(e,n){return JSON.parse(b(e,n))},arguments)},V:function(e,n){return Date.parse(b(e,n))},s:function(e,n,t){return d(e,b(n,t))},Q:function(e){return e.
queueMicrotask},S:function(e){g(e)},Y:function(){return Math.random()},x:function(e){return e.redirected},P:function(e){return Promise.resolve(e)},j:function(e,n,t,o,c,a,_,v,ve,H,ge){
return k(e,n,t,b(o,c),b(a,_),b(v,ve),H===0?void 0:b(H,ge))},h:function(e,n,t){return e.set(n,t)},d:function(e,n,t){e[n>>>0]=t},N:function(e,n,t){e[n]=t},u:function(e){
return e.signal},Z:function(){let e=typeof globalThis>"u"?void 0:globalThis;return p(e)?0:I(e)},$:function(){let e=typeof global>"u"?void 0:global;return p(e)?0:
I(e)},_:function(){let e=typeof self>"u"?void 0:self;return p(e)?0:I(e)},aa:function(){let e=typeof window>"u"?void 0:window;return p(e)?0:I(e)},B:function(e){return e.
status},D:function(e,n,t,o){let c=A(n,b(t,o));var a=p(c)?0:h(c,u.xa,u.ya),_=w;l().setInt32((e>>>0)+4,_,!0),l().setInt32((e>>>0)+0,a,!0)},b:function(e,n,t){return e.
then(n,t)},O:function(e,n){return e.then(n)},K:function(e){return e.toString()},m:function(e){return W(e)},r:function(e){return U(e)},y:function(e,n){let t=n.url,
o=h(t,u.xa,u.ya),c=w;l().setInt32((e>>>0)+4,c,!0),l().setInt32((e>>>0)+0,o,!0)},g:function(e){return e.value},k:function(e,n){return V(e,n)},na:function(e,n){return le(
e,n,fe)},oa:function(e){return e},pa:function(e){return e},qa:function(e,n){return b(e,n)},ma:function(){let e=u.Ca;e.set(0,void 0),e.set(1024,void 0),e.set(1025,
null),e.set(1026,!0),e.set(1027,!1)}}}}function fe(i,e,n){let t=u.wa(i,e,n);if(t[1])throw _e(t[0])}function de(i,e,n,t){u.va(i,e,n,t)}function I(i){let e=u.Ba();
return u.Ca.set(e,i),e}var q=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(i=>u.Da(i.a,i.b)),x=null;function l(){
return(x===null||x.buffer.detached===!0||x.buffer.detached===void 0&&x.buffer!==u.ra.buffer)&&(x=new DataView(u.ra.buffer)),x}function b(i,e){return i=i>>>0,be(
B().subarray(i,i+e))}var O=null;function B(){return(O===null||O.byteLength===0)&&(O=new Uint8Array(u.ra.buffer)),O}function C(i,e){try{return i.apply(this,e)}catch(n){
let t=I(n);return u.Aa(t),u.Ca.get(J)===z&&u.Ea(J),u.Ea(J=u.Ba()),z}}function p(i){return i==null}function le(i,e,n){let t={a:i,b:e,cnt:1},o=(...c)=>{t.cnt++;let a=t.
a;t.a=0;try{return n(a,t.b,...c)}finally{t.a=a,o._wbg_cb_unref()}};return o._wbg_cb_unref=()=>{--t.cnt===0&&(u.Da(t.a,t.b),t.a=0,q.unregister(t))},q.register(o,
t,t),o}function h(i,e,n){if(n===void 0){let _=P.encode(i),v=e(_.length,1)>>>0;return B().subarray(v,v+_.length).set(_),w=_.length,v}let t=i.length,o=e(t,1)>>>0,
c=B(),a=0;for(;a<t;a++){let _=i.charCodeAt(a);if(_>127)break;c[o+a]=_}if(a!==t){a!==0&&(i=i.slice(a)),o=n(o,t,t=a+i.length*3,1)>>>0;let _=B().subarray(o+a,o+t),
v=P.encodeInto(i,_);a+=v.written,o=n(o,t,a,1)>>>0}return w=a,o}function _e(i){let e=u.Ca.get(i);return u.Ea(i),e}var R=new r("utf-8",{ignoreBOM:!0});R.decode();
var me=2146435072,G=0;function be(i){return G+=i.length,G>=me&&(R=new r("utf-8",{ignoreBOM:!0}),R.decode(),G=i.length),R.decode(i)}var P=new s;"encodeInto"in P||
(P.encodeInto=function(i,e){let n=P.encode(i);return e.set(n),{read:i.length,written:n.length}});var w=0,ye,pe,u;function we(i,e){return pe=i,u=i.exports,ye=e,x=
null,O=null,u.Fa(),u}var z={},J=0;return S={imports:ae,start:we,functions:{provisionConnection:ce}},S}var T;function $(r){T=r}function K(){let r=typeof T=="function"?T():T;if(r===void 0)throw new Error("call init() first");return"then"in r?r.then(Y):Y(r)}function Y(r){
if(!("arrayBuffer"in r))return r;if(!r.ok)throw new Error(`the server answered ${r.status}`);return r.arrayBuffer()}function Q(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var M=require("../shared.cjs");var D=require("../shared.cjs"),y=require("../shared.cjs");async function Z(r,s,f,m,d,g,k,A){let W=new AbortController,U={method:d,headers:JSON.parse(k),redirect:"\
manual",signal:W.signal,...A!==void 0&&{body:A}},V=s??fetch,S=await(0,D.limited)(r,f,m,async()=>Ie(await V(g,U)));return S.how!==D.DONE&&W.abort(),S}async function Ie(r){
let s=(0,y.propertyOf)(r,"status"),f=(0,y.propertyOf)(r,"headers");if(!(Number.isInteger(s)&&s>=0&&s<1e3)||(0,y.typeOf)((0,y.propertyOf)(r,"text"))!==y.FUNCTION||
(0,y.typeOf)((0,y.propertyOf)(f,"get"))!==y.FUNCTION)return;let d=await r.text();if(typeof d=="string")return{status:s,redirected:!!(0,y.propertyOf)(r,"redirect\
ed"),url:(0,y.textOf)(r,"url")??"",json:Ce(d),isHtml:d.trimStart().startsWith("<"),header:g=>Oe(f,g)}}function Oe(r,s){try{let f=r.get(s);return typeof f=="stri\
ng"?f:void 0}catch{return}}function Ce(r){try{return r===""?null:JSON.parse(r)}catch{return}}var j=require("../shared.cjs"),ee=require("../shared.cjs"),E=require("../shared.cjs"),ne=require("../shared.cjs"),te=require("../shared.cjs"),re=new te.Loader(K,
()=>{let r=new M.Timers,s=X({TextDecoder:(0,j.textDecoder)(),TextEncoder:(0,j.textEncoder)(),isolatesRequests:Q,propertyOf:E.propertyOf,textOf:E.textOf,toldBy:ee.toldBy,
typeOf:E.typeOf,queueMicrotask:f=>{Promise.resolve().then(f)},send:Z.bind(void 0,r),ask:(f,m,d)=>(0,M.limited)(r,m,d,()=>f()),wait:(f,m)=>(0,M.limited)(r,f,m,()=>new Promise(
()=>{}))});return new ne.Instance(s,()=>r.clearAll())});function oe(r,s,...f){return new Promise((m,d)=>{r.inFlight.add(d);let g=k=>A=>{r.inFlight.delete(d),k(A)};Promise.resolve(r.run(s,...f)).then(g(m),g(d))})}var F=require("../shared.cjs"),ue=require("../shared.cjs");async function se(r){let s=(0,ue.snapshot)(r);try{return await void 0,await oe(await re.instance(),"p\
rovisionConnection",s)}catch(f){let m=(0,F.errorData)(f);throw new F.PredefinedConnectionError(m,Pe(m,s))}}function Pe({code:r},s){return r==="ABORTED"?(0,ie.propertyOf)(
s.signal,"reason"):void 0}0&&(module.exports={PredefinedConnectionError,init,isPredefinedConnectionError,provisionConnection});
module.exports={...module.exports};
