var J=Object.defineProperty;var he=Object.getOwnPropertyDescriptor;var Ae=Object.getOwnPropertyNames;var xe=Object.prototype.hasOwnProperty;var Ee=(r,s)=>{for(var f in s)J(r,f,{get:s[f],enumerable:!0})},ke=(r,s,f,m)=>{if(s&&typeof s=="object"||typeof s=="function")for(let d of Ae(s))!xe.call(r,d)&&d!==
f&&J(r,d,{get:()=>s[d],enumerable:!(m=he(s,d))||m.enumerable});return r};var Se=r=>ke(J({},"__esModule",{value:!0}),r);var Ce={};Ee(Ce,{PredefinedConnectionError:()=>z.PredefinedConnectionError,init:()=>$,isPredefinedConnectionError:()=>z.isPredefinedConnectionError,provisionConnection:()=>se});
module.exports=Se(Ce);var z=require("../shared.cjs");var ie=require("../shared.cjs");function X({TextDecoder:r,TextEncoder:s,ask:f,isolatesRequests:m,propertyOf:d,queueMicrotask:g,send:k,textOf:x,toldBy:W,typeOf:G,wait:N}){let S;function ce(i){return u.
ua(i)}function ae(){return{__proto__:null,a:{__proto__:null,ga:function(e,n){return Error(b(e,n))},ka:function(e){let n=e,t=typeof n=="boolean"?n:void 0;return y(
t)?16777215:t?1:0},ea:function(e){return!e},la:function(e){return typeof e=="function"},ha:function(e){return typeof e=="string"},ma:function(e){return e===void 0},
fa:function(e,n){return e===n},ia:function(e,n){let t=n,o=typeof t=="number"?t:void 0;l().setFloat64((e>>>0)+8,y(o)?0:o,!0),l().setInt32((e>>>0)+0,!y(o),!0)},ja:function(e,n){
let t=n,o=typeof t=="string"?t:void 0;var c=y(o)?0:h(o,u.za,u.Aa),a=w;l().setInt32((e>>>0)+4,a,!0),l().setInt32((e>>>0)+0,c,!0)},da:function(e,n){throw new Error(
b(e,n))},na:function(e){e._wbg_cb_unref()},z:function(e){e.abort()},O:function(e,n,t,o,c){e.append(b(n,t),b(o,c))},k:function(e,n,t){return f(e,n,t)},f:function(){
return P(function(e,n,t){return e.call(n,t)},arguments)},I:function(e){e.cancel()},q:function(e,n){let t=n.code;var o=y(t)?0:h(t,u.za,u.Aa),c=w;l().setInt32((e>>>
0)+4,c,!0),l().setInt32((e>>>0)+0,o,!0)},g:function(e){return e.ended},m:function(){return P(function(e){return Object.entries(e)},arguments)},J:function(e,n){return e[n>>>
0]},K:function(e,n){return e[n>>>0]},r:function(e){return e.hasCause},E:function(e,n,t,o){let c=n.header(b(t,o));var a=y(c)?0:h(c,u.za,u.Aa),_=w;l().setInt32((e>>>
0)+4,_,!0),l().setInt32((e>>>0)+0,a,!0)},i:function(e){return e.how},w:function(e,n){let t=n.href,o=h(t,u.za,u.Aa),c=w;l().setInt32((e>>>0)+4,c,!0),l().setInt32(
(e>>>0)+0,o,!0)},G:function(e){return e.isHtml},A:function(){return m()},D:function(e){return e.json},a:function(e){return Object.keys(e)},L:function(e){return e.
length},p:function(e,n){let t=n.message,o=h(t,u.za,u.Aa),c=w;l().setInt32((e>>>0)+4,c,!0),l().setInt32((e>>>0)+0,o,!0)},o:function(e,n){let t=n.name,o=h(t,u.za,
u.Aa),c=w;l().setInt32((e>>>0)+4,c,!0),l().setInt32((e>>>0)+0,o,!0)},N:function(){return P(function(){return new URLSearchParams},arguments)},T:function(){return new Array},
V:function(){return new Map},x:function(){return new AbortController},Y:function(){return new Object},c:function(e,n){try{var t={a:e,b:n},o=(a,_)=>{let v=t.a;t.
a=0;try{return de(v,t.b,a,_)}finally{t.a=v}};return new Promise(o)}finally{t.a=0}},W:function(){return Date.now()},u:function(){return performance.now()},v:function(){
return P(function(e,n){return new URL(b(e,n))},arguments)},Z:function(){return P(function(e,n){return JSON.parse(b(e,n))},arguments)},X:function(e,n){return Date.
parse(b(e,n))},t:function(e,n,t){return d(e,b(n,t))},S:function(e){return e.queueMicrotask},U:function(e){g(e)},_:function(){return Math.random()},B:function(e){
return e.redirected},R:function(e){return Promise.resolve(e)},l:function(e,n,t,o,c,a,_,v,ve,H,ge){return k(e,n,t,b(o,c),b(a,_),b(v,ve),H===0?void 0:b(H,ge))},h:function(e,n,t){
return e.set(n,t)},e:function(e,n,t){e[n>>>0]=t},P:function(e,n,t){e[n]=t},y:function(e){return e.signal},$:function(){let e=typeof globalThis>"u"?void 0:globalThis;
return y(e)?0:I(e)},ba:function(){let e=typeof global>"u"?void 0:global;return y(e)?0:I(e)},aa:function(){let e=typeof self>"u"?void 0:self;return y(e)?0:I(e)},
ca:function(){let e=typeof window>"u"?void 0:window;return y(e)?0:I(e)},F:function(e){return e.status},H:function(e,n,t,o){let c=x(n,b(t,o));var a=y(c)?0:h(c,u.
za,u.Aa),_=w;l().setInt32((e>>>0)+4,_,!0),l().setInt32((e>>>0)+0,a,!0)},b:function(e,n,t){return e.then(n,t)},Q:function(e,n){return e.then(n)},M:function(e){return e.
toString()},n:function(e){return W(e)},s:function(e){return G(e)},C:function(e,n){let t=n.url,o=h(t,u.za,u.Aa),c=w;l().setInt32((e>>>0)+4,c,!0),l().setInt32((e>>>
0)+0,o,!0)},j:function(e){return e.value},d:function(e,n){return N(e,n)},pa:function(e,n){return le(e,n,fe)},qa:function(e){return e},ra:function(e){return e},sa:function(e,n){
return b(e,n)},oa:function(){let e=u.Ea;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function fe(i,e,n){let t=u.ya(i,e,n);
if(t[1])throw _e(t[0])}function de(i,e,n,t){u.xa(i,e,n,t)}function I(i){let e=u.Da();return u.Ea.set(e,i),e}var L=typeof FinalizationRegistry>"u"?{register:()=>{},
unregister:()=>{}}:new FinalizationRegistry(i=>u.Fa(i.a,i.b)),A=null;function l(){return(A===null||A.buffer.detached===!0||A.buffer.detached===void 0&&A.buffer!==
u.ta.buffer)&&(A=new DataView(u.ta.buffer)),A}function b(i,e){return i=i>>>0,be(R().subarray(i,i+e))}var O=null;function R(){return(O===null||O.byteLength===0)&&
(O=new Uint8Array(u.ta.buffer)),O}function P(i,e){try{return i.apply(this,e)}catch(n){let t=I(n);return u.Ca(t),u.Ea.get(V)===q&&u.Ga(V),u.Ga(V=u.Da()),q}}function y(i){
return i==null}function le(i,e,n){let t={a:i,b:e,cnt:1},o=(...c)=>{t.cnt++;let a=t.a;t.a=0;try{return n(a,t.b,...c)}finally{t.a=a,o._wbg_cb_unref()}};return o._wbg_cb_unref=
()=>{--t.cnt===0&&(u.Fa(t.a,t.b),t.a=0,L.unregister(t))},L.register(o,t,t),o}function h(i,e,n){if(n===void 0){let _=M.encode(i),v=e(_.length,1)>>>0;return R().subarray(
v,v+_.length).set(_),w=_.length,v}let t=i.length,o=e(t,1)>>>0,c=R(),a=0;for(;a<t;a++){let _=i.charCodeAt(a);if(_>127)break;c[o+a]=_}if(a!==t){a!==0&&(i=i.slice(
a)),o=n(o,t,t=a+i.length*3,1)>>>0;let _=R().subarray(o+a,o+t),v=M.encodeInto(i,_);a+=v.written,o=n(o,t,a,1)>>>0}return w=a,o}function _e(i){let e=u.Ea.get(i);return u.
Ga(i),e}var T=new r("utf-8",{ignoreBOM:!0});T.decode();var me=2146435072,U=0;function be(i){return U+=i.length,U>=me&&(T=new r("utf-8",{ignoreBOM:!0}),T.decode(),
U=i.length),T.decode(i)}var M=new s;"encodeInto"in M||(M.encodeInto=function(i,e){let n=M.encode(i);return e.set(n),{read:i.length,written:n.length}});var w=0,pe,
ye,u;function we(i,e){return ye=i,u=i.exports,pe=e,A=null,O=null,u.Ha(),u}var q={},V=0;return S={imports:ae,start:we,functions:{provisionConnection:ce}},S}var B;function $(r){B=r}function K(){let r=typeof B=="function"?B():B;if(r===void 0)throw new Error("call init() first");return"then"in r?r.then(Y):Y(r)}function Y(r){
if(!("arrayBuffer"in r))return r;if(!r.ok)throw new Error(`the server answered ${r.status}`);return r.arrayBuffer()}function Q(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var C=require("../shared.cjs");var D=require("../shared.cjs"),p=require("../shared.cjs");async function Z(r,s,f,m,d,g,k,x){let W=new AbortController,G={method:d,headers:JSON.parse(k),redirect:"\
manual",signal:W.signal,...x!==void 0&&{body:x}},N=s??fetch,S=await(0,D.limited)(r,f,m,async()=>Ie(await N(g,G))).ended;return S.how!==D.DONE&&W.abort(),S}async function Ie(r){
let s=(0,p.propertyOf)(r,"status"),f=(0,p.propertyOf)(r,"headers");if(!(Number.isInteger(s)&&s>=0&&s<1e3)||(0,p.typeOf)((0,p.propertyOf)(r,"text"))!==p.FUNCTION||
(0,p.typeOf)((0,p.propertyOf)(f,"get"))!==p.FUNCTION)return;let d=await r.text();if(typeof d=="string")return{status:s,redirected:!!(0,p.propertyOf)(r,"redirect\
ed"),url:(0,p.textOf)(r,"url")??"",json:Pe(d),isHtml:d.trimStart().startsWith("<"),header:g=>Oe(f,g)}}function Oe(r,s){try{let f=r.get(s);return typeof f=="stri\
ng"?f:void 0}catch{return}}function Pe(r){try{return r===""?null:JSON.parse(r)}catch{return}}var j=require("../shared.cjs"),ee=require("../shared.cjs"),E=require("../shared.cjs"),ne=require("../shared.cjs"),te=require("../shared.cjs"),re=new te.Loader(K,
()=>{let r=new C.Timers,s=X({TextDecoder:(0,j.textDecoder)(),TextEncoder:(0,j.textEncoder)(),isolatesRequests:Q,propertyOf:E.propertyOf,textOf:E.textOf,toldBy:ee.toldBy,
typeOf:E.typeOf,queueMicrotask:f=>{Promise.resolve().then(f)},send:Z.bind(void 0,r),ask:(f,m,d)=>(0,C.limited)(r,m,d,()=>f()).ended,wait:(f,m)=>(0,C.limited)(r,
f,m,()=>new Promise(()=>{}))});return new ne.Instance(s,()=>r.clearAll())});function oe(r,s,...f){return new Promise((m,d)=>{r.inFlight.add(d);let g=k=>x=>{r.inFlight.delete(d),k(x)};Promise.resolve(r.run(s,...f)).then(g(m),g(d))})}var F=require("../shared.cjs"),ue=require("../shared.cjs");async function se(r){let s=(0,ue.snapshot)(r);try{return await void 0,await oe(await re.instance(),"p\
rovisionConnection",s)}catch(f){let m=(0,F.errorData)(f);throw new F.PredefinedConnectionError(m,Me(m,s))}}function Me({code:r},s){return r==="ABORTED"?(0,ie.propertyOf)(
s.signal,"reason"):void 0}0&&(module.exports={PredefinedConnectionError,init,isPredefinedConnectionError,provisionConnection});
module.exports={...module.exports};
