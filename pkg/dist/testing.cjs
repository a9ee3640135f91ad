var il=Object.create;var dr=Object.defineProperty;var cl=Object.getOwnPropertyDescriptor;var al=Object.getOwnPropertyNames;var ul=Object.getPrototypeOf,ll=Object.prototype.hasOwnProperty;var Mn=(e,t)=>{for(var r in t)dr(e,r,{get:t[r],enumerable:!0})},pl=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of al(t))!ll.call(e,o)&&
o!==r&&dr(e,o,{get:()=>t[o],enumerable:!(n=cl(t,o))||n.enumerable});return e};var Bn=(e,t,r)=>(r=e!=null?il(ul(e)):{},pl(t||!e||!e.__esModule?dr(r,"default",{value:e,enumerable:!0}):r,e));var fl={VALIDATION:409,PROJECT_EXTERNAL_ID_ALREADY_EXISTS:409,FEATURE_DISABLED:402,QUOTA_EXCEEDED:402,AUTHORIZATION:403,PERMISSION_DENIED:403,AUTHENTICATION:401,
INVALID_BEARER_TOKEN:401,INVALID_CREDENTIALS:401,ENTITY_NOT_FOUND:404,SANDBOX_CAPACITY_EXCEEDED:429},w=class extends Error{constructor(t,r){super(t),this.code=t,
this.params=r,this.status=fl[t]??400}},E=class extends Error{constructor(t,{statusCode:r=500,code:n}={}){super(t),this.statusCode=r,this.code=n}};function at(e,t){
return new E(`Could not find any entity of type "${e}" matching: ${JSON.stringify(t,null,4)}`)}var Y=e=>new w("ENTITY_NOT_FOUND",e),Jn=e=>Y({entityId:e,entityType:"\
project"}),mr=e=>Y({message:`piece_metadata_not_found pieceName=${e}`}),M=e=>new w("INVALID_BEARER_TOKEN",{message:e}),ut=e=>new w("FEATURE_DISABLED",{message:e}),
lt=()=>new w("AUTHORIZATION",{message:"principal is not allowed for this route"}),Kn={400:"Bad Request",401:"Unauthorized",413:"Payload Too Large",415:"Unsuppor\
ted Media Type",429:"Too Many Requests",431:"Request Header Fields Too Large",500:"Internal Server Error"};function Vn(e){if(e instanceof w)return{status:e.status,
body:{code:e.code,params:e.params}};let{statusCode:t=500,code:r,message:n}=e;return{status:t,body:{statusCode:t,code:r,error:Kn[t],message:n}}}var pt=16*1024,ft={
status:431,body:{error:Kn[431],message:"Exceeded maximum allowed HTTP header size",statusCode:431}},dl=`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Activepieces</title></head><body><div id="root"></div></body></html>
`;function hr(e){return e.startsWith("/api/")?{status:404,body:{statusCode:404,error:"Not Found",message:"Route not found"}}:{status:200,body:dl}}var ml={type:"UNKNOWN",platformId:""};function _e(e,t){let r=`eyJ${e.ids.text(40)}.${e.ids.text(80)}.${e.ids.text(43)}`;return e.sessions.set(r,t),r}function gr(e,t){
if(!t?.startsWith("Bearer "))return ml;let r=t.slice(7);return r.startsWith("sk-")?hl(e,r):gl(e,r)}function hl(e,t){let r=e.database.platforms.find(n=>n.apiKey===
t);if(!r)throw new w("AUTHENTICATION",{message:"invalid api key"});return{type:"SERVICE",platformId:r.id,userId:r.ownerId}}function gl(e,t){let r=e.sessions.get(
t);if(!r)throw M("invalid access token or session expired");return r}function Gn(e,t,r){let n=gr(e,t);if(!r.includes(n.type))throw lt();return n}function J(e,t,r){
let n=e.database.projects.find(s=>s.id===r&&s.deleted===null);if(!n)throw Jn(r);if(_r(e,t,n))return n;let o=t.type==="SERVICE"?"Service":"User";throw new w("AUT\
HORIZATION",{message:`${o} is not allowed to access this project`,projectId:r,platformId:t.platformId})}function _r(e,t,r){return r.platformId!==t.platformId?!1:
t.type!=="USER"?!0:e.database.users.find(o=>o.id===t.userId)?.projectIds.has(r.id)??!1}var ye=class extends Error{constructor(t,r,n,o){super(JSON.stringify({message:n}),{cause:o}),this.name=t,this.type=r}};function Hn({url:e,fetch:t=globalThis.fetch,
token:r,projectId:n,contextVersion:o="full"}){let s={authorization:`Bearer ${r}`},i;return{connections:{async get(c){let a=`${e}/api/v1/worker/app-connections/${encodeURIComponent(
c)}?projectId=${n}`,u=await _l(c,a,()=>t(a,{headers:s}));if(u.status==="ERROR")throw new ye("ConnectionExpired","USER",`connection (${c}) expired`);return o==="\
full"?u.value:yl(u.value)}},project:{id:n,async externalId(){return i??=t(`${e}/api/v1/worker/project`,{headers:s}).then(c=>c.json()).then(c=>c.externalId??void 0),
i}}}}async function _l(e,t,r){let{response:n,body:o}=await r().then(async s=>({response:s,body:s.ok?await s.json():void 0})).catch(s=>{throw new ye("FetchError",
"ENGINE",`Failed to fetch data from ${t}`,s)});if(n.ok)return o;throw n.status===404?new ye("ConnectionNotFound","USER",`connection (${e}) not found`):new ye("C\
onnectionLoadingFailure","ENGINE",`Failed to load connection (${e})`)}function yl(e){return e.type==="CUSTOM_AUTH"?e.props:e.type==="SECRET_TEXT"?e.secret_text:
e}var dt=require("node:zlib");function j(e){if(e.includes("\0"))throw new E('invalid byte sequence for encoding "UTF8": 0x00',{code:"22021"});return Buffer.from(e,"utf8").toString("utf8")}function Yn(e){
return new E(`duplicate key value violates unique constraint "${e}"`,{code:"23505"})}function qn(e,t){if(!(e<=t))throw new E(`bind message has ${e%(t+1)} parame\
ter formats but 0 parameters`,{code:"08P01"})}var Wn=2704;function Fe(e,t,r){let n=xl(t,r);if(!(n<=Wn))throw new E(`index row size ${n} exceeds btree version 4 \
maximum ${Wn} for index "${e}"`,{code:"54000"})}function xl(e,t){let r=Xn(9+Buffer.byteLength(e),4);return Xn(r+4+bl(Buffer.from(t)),8)}function bl(e){if(e.length<
512)return e.length;let t=(0,dt.deflateRawSync)(e,{strategy:dt.constants.Z_FIXED}).length;return t<e.length*.75?t:e.length}function Xn(e,t){return Math.ceil(e/t)*
t}function mt(e){let t=`%${j(e)}%`.replace(/\\([^])|%|_|[$()*+./?[\\\]^{|}]/g,(n,o)=>o!==void 0?o.replace(/[$()*+./?[\\\]^{|}]/,"\\$&"):n==="%"?"[^]*":n==="_"?"\
[^]":`\\${n}`),r=new RegExp(`^${t}$`,"iu");return n=>r.test(n)}var Ue=class{rows=[];#e;constructor(t){this.#e=t}find(t){return this.rows.find(t)}filter(t){return this.
rows.filter(t)}insert(t){this.rows.push(t)}update(t,r){Object.assign(t,{updated:this.#e.date()},r),this.remove(t),this.rows.push(t)}remove(t){let r=this.rows.indexOf(
t);r!==-1&&this.rows.splice(r,1)}};var Qn=e=>Buffer.from(e).toString("base64"),eo=e=>Buffer.from(e,"base64").toString();function vl(e){let[t,r]=eo(e??"").split("_");return r?{forward:t==="next",position:eo(
r)}:void 0}function oo(e,t,{cursor:r,limit:n},{sort:o,encode:s,decode:i}){let c=[...t].sort(o);if(n<=0)return{data:to(e,c),next:null,previous:null};let a=vl(r),
u=a?i(a.position):()=>0,l=a?c.filter(z=>a.forward?u(z)>0:u(z)<0):c,p=a!==void 0&&!a.forward,d=to(e,p?l.slice(-n):l.slice(0,n)),m=l.length>d.length,[h,g]=[d.at(0),
d.at(-1)],x=(z,C)=>Qn(`${z}_${Qn(s(C))}`);return{data:d,next:g!==void 0&&(m||p)?x("next",g):null,previous:h!==void 0&&(p?m:a)?x("prev",h):null}}function to(e,t){
return qn(t.length,e.settings.maxPageRows),t}var zl={sort:(e,t)=>ht(e.created,t.created),encode:({created:e})=>`created:${Date.parse(e)}`,decode(e){let[t="",r=""]=e.
split(":");if(t!=="created")throw new E(`entity property not found ${t}`);let n=Number.parseInt(r,10);if(Number.isNaN(n))throw new E("date column in cursor shou\
ld be a valid timestamp");return({created:o})=>ro(Date.parse(o))-ro(n)}},ro=e=>Math.floor(e/1e3);function gt(e,t,r){return oo(e,t,r,zl)}var wl={sort:no,encode:({
type:e,displayName:t,id:r})=>JSON.stringify({type:e,displayName:t,id:r}),decode(e){let t=$l(e);return r=>no(r,t)}};function no(e,t){return ht(e.type,t.type)||ht(
e.displayName,t.displayName)||ht(e.id,t.id)}function $l(e){let t={type:"",displayName:"",id:""};try{return{...t,...JSON.parse(e)}}catch{return t}}function so(e,t,r){
return oo(e,t,r,wl)}function ht(e,t){return e===t?0:e<t?-1:1}var yr=e=>e.pieceName===null?"CREDENTIAL":"CONNECTION";function xe(e,t){return{id:t.id,created:t.created,updated:t.updated,externalId:t.externalId,displayName:t.
displayName,type:t.type,pieceName:t.pieceName,projectIds:t.projectIds,platformId:t.platformId,scope:t.scope,status:t.status,ownerId:t.ownerId,metadata:t.metadata,
pieceVersion:t.pieceVersion,preSelectForNewProjects:t.preSelectForNewProjects,usingSecretManager:!1,...e.settings.newer.kinds?{kind:yr(t)}:{}}}function be(e,t,r){
let n=t.displayName===void 0?()=>!0:mt(t.displayName),o=e.database.connections.filter(i=>r(i)&&(t.pieceName===void 0||i.pieceName===t.pieceName)&&n(i.displayName)&&
(t.status===void 0||t.status.includes(i.status))),s=gt(e,o,t);return{...s,data:s.data.map(i=>({...xe(e,i),owner:kl(e,i.ownerId),flowIds:[]}))}}function kl(e,t){
let r=e.database.users.find(({id:a})=>a===t);if(!r)return null;let{id:n,email:o,firstName:s,lastName:i,platformRole:c}=r;return{id:n,email:o,firstName:s,lastName:i,
platformRole:c,status:"ACTIVE"}}var b={};Mn(b,{BIGINT_FORMAT_RANGES:()=>bt,CONSTANT_CATCH:()=>_o,Class:()=>vr,NUMBER_FORMAT_RANGES:()=>Ke,aborted:()=>V,allowsEval:()=>Sr,assert:()=>Al,assertEqual:()=>Sl,
assertIs:()=>Pl,assertNever:()=>Ol,assertNotEqual:()=>El,assignProp:()=>B,attachSchema:()=>Ve,base64ToUint8Array:()=>ho,base64urlToUint8Array:()=>Xl,cached:()=>Me,
captureStackTrace:()=>yt,cleanEnum:()=>Wl,cleanRegex:()=>Be,clone:()=>K,cloneDef:()=>Nl,codePointLength:()=>Ge,constantCatch:()=>yo,createTransparentProxy:()=>Ul,
defineLazy:()=>co,defineLazyInternal:()=>$,derived:()=>ep,esc:()=>$r,escapeRegex:()=>te,explicitlyAborted:()=>Pr,extend:()=>Bl,finalizeIssue:()=>G,floatSafeRemainder:()=>wr,
getElementAtPath:()=>Rl,getEnumValues:()=>we,getLengthableOrigin:()=>He,getParsedType:()=>Ll,getSizableOrigin:()=>mo,hexToUint8Array:()=>ql,hide:()=>wt,installLazyProp:()=>op,
isObject:()=>ze,isPlainObject:()=>ce,issue:()=>ke,joinValues:()=>_t,jsonStringifyReplacer:()=>$e,members:()=>Ar,merge:()=>Kl,mergeDefs:()=>ee,normalizeParams:()=>_,
nullish:()=>zr,numKeys:()=>Dl,objectClone:()=>Tl,omit:()=>Ml,optionalKeys:()=>Ir,own:()=>ie,parsedType:()=>Or,partial:()=>Vl,pick:()=>Fl,prefixIssues:()=>re,primitiveTypes:()=>po,
promiseAllObject:()=>Cl,propertyKeyTypes:()=>Er,randomString:()=>jl,rawShape:()=>Je,required:()=>Gl,safeExtend:()=>Jl,shallowClone:()=>lo,sizeCaps:()=>zt,slugify:()=>kr,
stringifyPrimitive:()=>xt,toZod:()=>Il,uint8ArrayToBase64:()=>go,uint8ArrayToBase64url:()=>Yl,uint8ArrayToHex:()=>Ql,unwrapMessage:()=>ve});function Sl(e){return e}function El(e){return e}function Il(){return e=>e}function Pl(e){}function Ol(e){throw new Error("Unexpected value in exhaustive check")}
function Al(e){}function we(e){let t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}
function _t(e,t="|"){return e.map(r=>xt(r)).join(t)}function $e(e,t){return typeof t=="bigint"?t.toString():t}var br=class{constructor(t){this._getter=t,this._value=
void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Me(e){return new br(e)}function zr(e){return e==
null}function Be(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function wr(e,t){let r=e/t,n=Math.round(r),o=4*Number.
EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}var io=Symbol("evaluating");function co(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==io)return n===
void 0&&(n=io,n=r()),n},set(o){Object.defineProperty(e,t,{value:o})},configurable:!0})}function Tl(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(
e))}function B(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function Je(e){let t=Object.getOwnPropertyDescriptor(e,"sha\
pe");return t?.get?t.get.raw:t?.value}function Q(e){return Je(e._zod.def)??e._zod.def.shape}function ao(e,t,r){Object.defineProperty(e,t,{get(){let n=r();return B(
this,t,n),n},enumerable:!0,configurable:!0})}function uo(e,t,r){t in e?B(e,t,r):e[t]=r}function pe(e,t,r,n){let o=Q(t);for(let s of r){let i=Object.getOwnPropertyDescriptor(
o,s);i.enumerable&&(i.get?ao(e,s,()=>{let c=t._zod.def.shape[s];return n?n(c,s):c}):uo(e,s,n?n(i.value,s):i.value))}}function Zl(e,t){for(let r of Reflect.ownKeys(
t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?ao(e,r,()=>t[r]):uo(e,r,n.value))}}function ee(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(
r);Object.assign(t,n)}return Object.defineProperties({},t)}function Nl(e){return ee(e._zod.def)}function Rl(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function Cl(e){
let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let o={};for(let s=0;s<t.length;s++)o[t[s]]=n[s];return o})}function jl(e=10){let t="abcdef\
ghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function $r(e){return JSON.stringify(e)}function kr(e){return e.
toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var yt="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};
function ze(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Sr=Me(()=>{if(D.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudfl\
are"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function ce(e){if(ze(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="func\
tion")return!0;let r=t.prototype;return!(ze(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function lo(e){return ce(e)?{...e}:Array.isArray(
e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function Dl(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}
var Ll=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolea\
n":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?
"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?
"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},Er=new Set(
["string","number","symbol"]),po=new Set(["string","number","bigint","boolean","symbol","undefined"]);function te(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function K(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function _(e){let t=e;if(!t)return{};if(typeof t=="string")return{
error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.
message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Ul(e){let t;return new Proxy({},{get(r,n,o){return t??(t=e()),Reflect.get(t,n,o)},set(r,n,o,s){
return t??(t=e()),Reflect.set(t,n,o,s)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){
return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,o){return t??(t=
e()),Reflect.defineProperty(t,n,o)}})}function xt(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Ir(e){return Object.
keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Ke={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,
2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},bt={int64:[BigInt("-9223372\
036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function Fl(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(
".pick() cannot be used on object schemas containing refinements");let s={};return pe(s,e,vt(e,t)),K(e,ee(r,{shape:s,checks:[]}))}function vt(e,t){let r=Q(e),n=[];
for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&n.push(o)}return n}
function Ml(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let s=new Set(vt(
e,t)),i={};return pe(i,e,Reflect.ownKeys(Q(e)).filter(c=>!s.has(c))),K(e,ee(r,{shape:i,checks:[]}))}function Bl(e,t){if(!ce(t))throw new Error("Invalid input to\
 extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let o=Q(e);for(let s of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(o,s)!==
void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return K(e,ee(e._zod.def,{shape:fo(e,t)}))}
function fo(e,t){let r={};return pe(r,e,Reflect.ownKeys(Q(e))),Zl(r,t),r}function Jl(e,t){if(!ce(t))throw new Error("Invalid input to safeExtend: expected a pla\
in object");return K(e,ee(e._zod.def,{shape:fo(e,t)}))}function Kl(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To \
merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .saf\
eExtend() instead.");let r={};pe(r,e,Reflect.ownKeys(Q(e))),pe(r,t,Reflect.ownKeys(Q(t)));let n=ee(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},
checks:t._zod.def.checks??[]});return K(e,n)}function Vl(e,t,r,n="partial"){let s=t._zod.def.checks;if(s&&s.length>0)throw new Error(`.${n}() cannot be used on \
object schemas containing refinements`);let c=r?new Set(vt(t,r)):void 0,a={};return pe(a,t,Reflect.ownKeys(Q(t)),e&&((u,l)=>c&&!c.has(l)?u:new e({type:"optional",
innerType:u}))),K(t,ee(t._zod.def,{shape:a,checks:[]}))}function Gl(e,t,r){let n=r?new Set(vt(t,r)):void 0,o={};return pe(o,t,Reflect.ownKeys(Q(t)),(s,i)=>n&&!n.
has(i)?s:new e({type:"nonoptional",innerType:s})),K(t,ee(t._zod.def,{shape:o}))}function V(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.
issues[r]?.continue!==!0)return!0;return!1}function Pr(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;
return!1}function re(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function ve(e){return typeof e=="string"?e:e?.message}function zt(e){
let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}return t}
function Ve(e,t,r){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=r)}function G(e,t,r){var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has(
"$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:ve(e.inst?._zod.def?.
error?.(e))??ve(s?.(e))??ve(t?.error?.(e))??ve(r.customError?.(e))??ve(r.localeError?.(e))??"Invalid input",c={};for(let a of Object.keys(e))a==="inst"||a==="sc\
hema"||a==="continue"||a==="input"||a==="__proto__"||(c[a]=e[a]);return c.path??(c.path=[]),c.message=i,t?.reportInput&&(c.input=e.input),c}function mo(e){return e instanceof
Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var Hl=/[\uD800-\uDBFF]/;function Ge(e){let t=e.length;if(!Hl.test(e))return t;let r=t;for(let n=0;n<
t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function He(e){return Array.isArray(e)?"array":typeof e=="string"?
"string":"unknown"}function Or(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(
e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.name}}return t}function ke(...e){
let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function Wl(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.
parseInt(t,10))).map(t=>t[1])}function ho(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function go(e){let t="";
for(let r=0;r<e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}function Xl(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);
return ho(t+r)}function Yl(e){return go(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function ql(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error(
"Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}function Ql(e){return Array.
from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var vr=class{constructor(...t){}};function Ar(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(
t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):tp(e,r,n.value)}}function ie(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,
enumerable:n,value:r}),r}function wt(e,t,r){return ie(e,t,r,!1)}function ep(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,
get(){return ie(this,r,n(this))},set(o){ie(this,r,o)}})}return t}function tp(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:ie(this,
t,r.bind(this))},set(n){ie(this,t,n)}})}function rp(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var xr,se=!1,np={configurable:!0,get(){se=!0}};function $(e,t,r){
let n=Object.getPrototypeOf(e._zod);if(t in n&&xr!==e._zod){xr=void 0;return}xr=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,
t,np);let o=se;se=!1;try{let s=r(this);return se?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),se=se||o,s}catch(s){throw delete this[t],
se=se||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function op(e,t,r,n){let o=rp(e,t);o&&Object.defineProperty(o,t,{configurable:!0,
get(){let s={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,s),s.value=r(this),Object.defineProperty(this,t,s),s.value},
set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:s})}})}var _o="~constantCatch";function yo(e){let t=()=>e;return t[_o]=!0,t}var xo;var Tr={value:void 0,enumerable:!1},bo="captureStackTrace"in Error?Error:null;function sp(e){let t=bo;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.
stackTraceLimit=0}catch{return bo=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function f(e,t,r,n){let o={};function s(d){this.def=d,this.
constr=p,this.traits=new Set}s.prototype=o;let i=r,c=i&&new WeakSet;function a(d,m){if(d._zod){if(d._zod.traits.has(e))return}else{Tr.value=new s(m);try{Object.
defineProperty(d,"_zod",Tr)}finally{Tr.value=void 0}}if(d._zod.traits.add(e),t(d,m),c){let g=Object.getPrototypeOf(d),x=d._zod.constr.prototype,z=g;for(;z&&z!==
x;)z=Object.getPrototypeOf(z);let C=z??g;c.has(C)||(c.add(C),Ar(C,i))}let h=p.prototype;for(let g in h)Object.prototype.hasOwnProperty.call(h,g)&&(g in d||(d[g]=
h[g].bind(d)))}let u=n?.Parent??Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function p(d){let m=n?.Parent?sp(l):this;a(m,d);let h=m._zod.
deferred;if(h){for(let x of h)x();m._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.postProcessor;return g&&g(m),m}return Object.defineProperty(p,"ini\
t",{value:a}),Object.defineProperty(p,Symbol.hasInstance,{value:d=>n?.Parent&&d instanceof n.Parent?!0:d?._zod?.traits?.has(e)}),Object.defineProperty(p,"name",
{value:e}),p}var H=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Se=class extends Error{constructor(t){
super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(xo=globalThis).__zod_globalConfig??(xo.__zod_globalConfig={});var D=globalThis.
__zod_globalConfig;function L(e){return e&&Object.assign(D,e),D}function ip(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,$e,2)),e.message}function cp(e){this._zod.message=e}var ap={get:ip,set:cp,enumerable:!0,
configurable:!0},Nr={value:void 0,enumerable:!1},vo=new WeakSet([Object.prototype,Error.prototype]),zo=(e,t)=>{e.name="$ZodError",Nr.value=t,Object.defineProperty(
e,"issues",Nr),Nr.value=void 0,Object.defineProperty(e,"message",ap);let r=Object.getPrototypeOf(e);vo.has(r)||(vo.add(r),Object.defineProperty(r,"toString",{configurable:!0,
enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,
"toString",{value:n,configurable:!0,writable:!0})}}))},wo=f("$ZodError",zo),ih=f("$ZodError",zo,void 0,{Parent:Error});function up(e,t,r){return Object.prototype.
hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function $o(e,t=r=>r.
message){let r={},n=[];for(let o of e.issues)o.path.length>0?up(r,o.path[0],()=>[]).push(t(o)):n.push(t(o));return{formErrors:n,fieldErrors:r}}function ko(e,t=r=>r.
message){let r={_errors:[]},n=(o,s=[])=>{for(let i of o.issues)if(i.code==="invalid_union"&&i.errors.length)i.errors.map(c=>n({issues:c},[...s,...i.path]));else if(i.
code==="invalid_key")n({issues:i.issues},[...s,...i.path]);else if(i.code==="invalid_element")n({issues:i.issues},[...s,...i.path]);else{let c=[...s,...i.path];
if(c.length===0)r._errors.push(t(i));else{let a=r,u=0;for(;u<c.length;){let l=c[u],p=u===c.length-1;if(l==="_errors"){p&&a._errors.push(t(i)),u++;continue}Object.
prototype.hasOwnProperty.call(a,l)||Object.defineProperty(a,l,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let d=a[l];p&&d._errors.push(t(i)),
a=d,u++}}}};return n(e),r}function $t(e,t){return{callee:t?.callee??e,Err:t?.Err}}var kt=e=>{let t=(r,n,o,s)=>{let i=o?{...o,async:!1}:{async:!1},c=r._zod.run({value:n,issues:[]},i);if(c instanceof
Promise)throw new H;if(c.issues.length){let a=new(s?.Err??e)(c.issues.map(u=>G(u,i,L())));throw yt(a,s?.callee??t),a}return c.value};return t};var St=e=>{let t=async(r,n,o,s)=>{let i=o?{...o,async:!0}:{async:!0},c=r._zod.run({value:n,issues:[]},i);if(c instanceof Promise&&(c=await c),c.issues.length){let a=new(s?.
Err??e)(c.issues.map(u=>G(u,i,L())));throw yt(a,s?.callee??t),a}return c.value};return t};var Et=e=>(t,r,n)=>{let o=n?{...n,async:!1}:{async:!1},s=t._zod.run({value:r,issues:[]},o);if(s instanceof Promise)throw new H;return s.issues.length?So(e,s.issues,
o):{success:!0,data:s.value}};function So(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>G(o,r,L()))),t=void 0,r=void 0),n},set error(o){n=o,t=void 0,r=void 0}}}var It=e=>async(t,r,n)=>{
let o=n?{...n,async:!0}:{async:!0},s=t._zod.run({value:r,issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?So(e,s.issues,o):{success:!0,data:s.
value}};var lp=Symbol.for("zod.compile.invalid"),pp=Symbol.for("zod.compile.fallback"),Rr=((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==lp)return!0;if(n.
definite===!0&&r===void 0)return!1}return fp(e,t,r)});function fp(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,
s;if(o?(n[pp]=!0,s=o({value:t,issues:[]},n)):s=e._zod.run({value:t,issues:[]},n),s instanceof Promise)throw new H;return s.issues.length===0}var Cr=async(e,t,r)=>{
let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},n);return o instanceof Promise&&(o=await o),o.issues.length===0},
Eo=e=>{let t=kt(e),r=(n,o,s,i)=>{let c=s?{...s,direction:"backward"}:{direction:"backward"};return t(n,o,c,$t(r,i))};return r};var Io=e=>{let t=kt(e),r=(n,o,s,i)=>t(n,o,s,$t(r,i));return r};var Po=e=>{let t=St(e),r=async(n,o,s,i)=>{let c=s?{...s,direction:"backward"}:{direction:"backward"};return await t(n,o,c,$t(r,i))};return r};var Oo=e=>{let t=St(e),r=async(n,o,s,i)=>await t(n,o,s,$t(r,i));return r};var Ao=e=>(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Et(e)(t,r,o)};var To=e=>(t,r,n)=>Et(e)(t,r,n);var Zo=e=>async(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return It(e)(t,r,o)};var No=e=>async(t,r,n)=>It(e)(t,r,n);var Ro=/^[cC][0-9a-z]{6,}$/,Co=/^[0-9a-z]+$/,jo=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Do=/^[0-9a-vA-V]{20}$/,Lo=/^[A-Za-z0-9]{27}$/,Uo=/^[a-zA-Z0-9_-]{21}$/;
function Fo(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var Mo=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var Bo=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Dr=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-\
[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var Jo=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var dp="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function Ko(){return new RegExp(
dp,"u")}var Vo=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,Go=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var Ho=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,Wo=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
Xo=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,Yo=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var qo=/^https?$/,Qo=/^\+[1-9]\d{6,14}$/;var es="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?\
:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function mp(e){return new RegExp(`^${e}$`)}var ts=mp(es);function jr(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";
return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d\
+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function rs(e){return new RegExp(`^${jr(e)}$`)}function ns(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d\
)");let r=`${jr({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${jr({precision:e.precision})}`:r;return new RegExp(`^${es}T(?:${n})$`)}
var os=/^[\s\S]{0,}$/;var ss=/^-?\d+n?$/,Lr=/^-?\d+$/,We=/^-?\d+(?:\.\d+)?$/,is=/^(?:true|false)$/i;var cs=/^[^A-Z]*$/,as=/^[^a-z]*$/;var Z=f("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var Ur=e=>{let t=e.value;return!zr(t)&&t.length!==void 0},Pt={number:"number",bigint:"bigint",object:"date"},Fr=f("$ZodCheckLessThan",(e,t)=>{Z.init(e,t);let r=Pt[typeof t.
value];e._zod.check=n=>{(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:Pt[typeof n.value]??r,code:"too_big",maximum:typeof t.value=="obje\
ct"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Mr=f("$ZodCheckGreaterThan",(e,t)=>{Z.init(e,t);let r=Pt[typeof t.
value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:Pt[typeof n.value]??r,code:"too_small",minimum:typeof t.value=="ob\
ject"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),us=f("$ZodCheckMultipleOf",(e,t)=>{Z.init(e,t),e._zod.check=r=>{
if(typeof r.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?t.value!==BigInt(0)&&r.value%t.
value===BigInt(0):wr(r.value,t.value)===0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,inst:e,continue:!t.abort})}}),
ls=f("$ZodCheckNumberFormat",(e,t)=>{Z.init(e,t),t.format=t.format||"float64";let r=t.format?.includes("int"),n=r?"int":"number",[o,s]=Ke[t.format];e._zod.check=
i=>{let c=i.value;if(r){if(!Number.isInteger(c)){i.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,input:c,inst:e});return}if(!Number.isSafeInteger(
c)){c>0?i.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,
continue:!t.abort}):i.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,
inclusive:!0,continue:!t.abort});return}}c<o&&i.issues.push({origin:"number",input:c,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),c>s&&i.issues.
push({origin:"number",input:c,code:"too_big",maximum:s,inclusive:!0,inst:e,continue:!t.abort})}});var ps=f("$ZodCheckMaxLength",(e,t)=>{var r;Z.init(e,t),(r=e._zod.def).when??(r.when=Ur),e._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>t.maximum?
Ge(o):s)<=t.maximum)return;let c=He(o);n.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),fs=f("$ZodChe\
ckMinLength",(e,t)=>{var r;Z.init(e,t),(r=e._zod.def).when??(r.when=Ur),e._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>=t.minimum&&s<t.minimum*
2?Ge(o):s)>=t.minimum)return;let c=He(o);n.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),ds=f("$Zo\
dCheckLengthEquals",(e,t)=>{var r;Z.init(e,t),(r=e._zod.def).when??(r.when=Ur),e._zod.check=n=>{let o=n.value,s=o.length,i=typeof o=="string"&&s>=t.length&&s<=t.
length*2?Ge(o):s;if(i===t.length)return;let c=He(o),a=i>t.length;n.issues.push({origin:c,...a?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},
inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),Ye=f("$ZodCheckStringFormat",(e,t)=>{var r,n;Z.init(e,t),t.pattern?(r=e._zod).check??(r.check=
o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.
toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),ms=f("$ZodCheckRegex",(e,t)=>{Ye.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=
0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
hs=f("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=cs),Ye.init(e,t)}),gs=f("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=as),Ye.init(e,t)}),_s=f("$Zod\
CheckIncludes",(e,t)=>{Z.init(e,t);let r=te(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=o=>{o.value.
includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),
ys=f("$ZodCheckStartsWith",(e,t)=>{Z.init(e,t);let r=new RegExp(`^${te(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.
issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),xs=f("$ZodCheckEndsWith",(e,t)=>{
Z.init(e,t);let r=new RegExp(`.*${te(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"in\
valid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var bs=f("$ZodCheckOverwrite",(e,t)=>{Z.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var Ot=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){
if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(i=>i),o=Math.min(...n.map(i=>i.length-i.trimStart().length)),s=n.map(i=>i.slice(o)).map(i=>" ".repeat(this.indent*2)+i);for(let i of s)this.content.push(
i)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var zs={major:4,minor:6,patch:7};var k=f("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=zs;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...n??[]]:n?.length?[...n]:[];for(let s of o)for(let i of s._zod.onattach)i(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e.
_zod.run=e._zod.parse});else{let s=(c,a,u)=>{if(c.memo)return c;let l=V(c),p;for(let d of a){if(d._zod.def.when){if(Pr(c)||!d._zod.def.when(c))continue}else if(l)
continue;let m=c.issues.length,h=d._zod.check(c);if(h instanceof Promise&&u?.async===!1)throw new H;if(p||h instanceof Promise)p=(p??Promise.resolve()).then(async()=>{
await h,c.issues.length!==m&&(Ve(c.issues,m,e),l||(l=V(c,m)))});else{if(c.issues.length===m)continue;Ve(c.issues,m,e),l||(l=V(c,m))}}return p?p.then(()=>c):c},i=(c,a,u)=>{
if(V(c))return c.aborted=!0,c;let l=s(a,o,u);if(l instanceof Promise){if(u.async===!1)throw new H;return l.then(p=>e._zod.parse(p,u))}return e._zod.parse(l,u)};
e._zod.run=(c,a)=>{if(a.skipChecks)return e._zod.parse(c,a);if(a.direction==="backward"){let l=e._zod.parse({value:c.value,issues:[]},{...a,skipChecks:!0});return l instanceof
Promise?l.then(p=>i(p,c,a)):i(l,c,a)}let u=e._zod.parse(c,a);if(u instanceof Promise){if(a.async===!1)throw new H;return u.then(l=>s(l,o,a))}return s(u,o,a)}}},
{get"~standard"(){return wt(this,"~standard",Jr(this))},set"~standard"(e){ie(this,"~standard",e)}}),Zs=(e,t)=>e.issues.length?{issues:e.issues.map(r=>G(r,t,L()))}:
{value:e.value};async function hp(e,t){let r={async:!0};return Zs(await e._zod.run({value:t,issues:[]},r),r)}function Jr(e){return{validate:t=>{let r={async:!1};
try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return Zs(n,r)}catch{}return hp(e,t)},vendor:"zod",version:1}}var Nt=f("$ZodString",(e,t)=>{
k.init(e,t),e._zod.pattern=t.pattern??os,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"\
string",code:"invalid_type",input:r.value,inst:e}),r}}),I=f("$ZodStringFormat",(e,t)=>{Ye.init(e,t),Nt.init(e,t)}),Ns=f("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=
Bo),I.init(e,t)}),Rs=f("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(n===void 0)throw new Error(`Invalid UUID v\
ersion: "${t.version}"`);t.pattern??(t.pattern=Dr(n))}else t.pattern??(t.pattern=Dr());I.init(e,t)}),Cs=f("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=Jo),I.init(e,
t)}),js=1,Tt=2;function Ds(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function gp(e,t){return!("\
normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?Ds(e)||Tt:_p(e,t)}function _p(e,t){if(!t.normalize&&t.protocol?.source===qo.source&&!/^https?:\/\//i.test(
e))return js;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??Tt}return new URL(e)}catch{return Tt}}var yp=/[\t\n\r]/g;function ws(e){
return e.replace(yp,"")}function xp(e,t){return t.lastIndex=0,t.test(e.hostname)}function bp(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.
slice(0,-1):e.protocol)}var Ls=f("$ZodURL",(e,t)=>{I.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),o=gp(n,t);if(o===js){r.issues.push({code:"invalid_forma\
t",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(o===Tt){r.issues.push({code:"invalid_format",format:"url",input:r.value,
inst:e,continue:!t.abort});return}if(o===!0){r.value=ws(n);return}t.hostname&&!xp(o,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid\
 hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&!bp(o,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"\
Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?o.href:ws(n);return}catch{r.issues.push({code:"invalid_\
format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),Us=f("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=Ko()),I.init(e,t)}),Fs=f("$ZodNanoID",(e,t)=>{if(t.
length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?Uo:Fo(t.
length)),I.init(e,t)}),Ms=f("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=Ro),I.init(e,t)}),Bs=f("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=Co),I.init(e,t)}),Js=f("$Z\
odULID",(e,t)=>{t.pattern??(t.pattern=jo),I.init(e,t)}),Ks=f("$ZodXID",(e,t)=>{t.pattern??(t.pattern=Do),I.init(e,t)}),Vs=f("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=
Lo),I.init(e,t)}),Gs=f("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=ns(t)),I.init(e,t)}),Hs=f("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=ts),I.init(e,t)}),Ws=f(
"$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=rs(t)),I.init(e,t)}),Xs=f("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=Mo),I.init(e,t)}),Ys=f("$ZodIPv4",(e,t)=>{
t.pattern??(t.pattern=Vo),I.init(e,t)}),vp=/^[0-9a-fA-F:.]+$/;function qs(e){return vp.test(e)?Ds(`http://[${e}]`):!1}var Qs=f("$ZodIPv6",(e,t)=>{t.pattern??(t.
pattern=Go),I.init(e,t),e._zod.check=r=>{qs(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var ei=f("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=Ho),I.init(e,t)});function zp(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let o=Number(
n);return`${o}`!==n||o<0||o>128?!1:qs(r)}var ti=f("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=Wo),I.init(e,t),e._zod.check=r=>{zp(r.value)||r.issues.push({code:"\
invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function ri(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(
e),!0}catch{return!1}}var Kr=/^[0-9a-zA-Z+/]*={0,2}$/,ni=f("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=Kr),I.init(e,t),e._zod.check=r=>{ri(r.value)||r.issues.push(
{code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),Rt=/^[A-Za-z0-9_-]*$/;function wp(e){if(!Rt.test(e))return!1;let t=e.replace(
/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return ri(r)}var oi=f("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=Rt),I.init(e,t),e._zod.check=
r=>{wp(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),si=f("$ZodE164",(e,t)=>{t.pattern??(t.pattern=
Qo),I.init(e,t)});function $p(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||
t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}var ii=f("$ZodJWT",(e,t)=>{I.init(e,t),e._zod.check=r=>{$p(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"\
jwt",input:r.value,inst:e,continue:!t.abort})}});var Vr=f("$ZodNumber",(e,t)=>{k.init(e,t),e._zod.pattern=We,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let o=r.value;if(typeof o=="numb\
er"&&!Number.isNaN(o)&&Number.isFinite(o))return r;let s=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push(
{expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:{}}),r}}),ci=f("$ZodNumberFormat",(e,t)=>{ls.init(e,t),Vr.init(e,t)}),ai=f("$ZodBoolean",
(e,t)=>{k.init(e,t),e._zod.pattern=is,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let o=r.value;return typeof o=="boolean"||r.issues.push({expected:"\
boolean",code:"invalid_type",input:o,inst:e}),r}}),ui=f("$ZodBigInt",(e,t)=>{k.init(e,t),e._zod.pattern=ss,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=BigInt(r.
value)}catch{}return typeof r.value=="bigint"||r.issues.push({expected:"bigint",code:"invalid_type",input:r.value,inst:e}),r}});var li=f("$ZodUnknown",(e,t)=>{k.init(e,t),e._zod.parse=r=>r}),pi=f("$ZodNever",(e,t)=>{k.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"i\
nvalid_type",input:r.value,inst:e}),r)});var fi=f("$ZodDate",(e,t)=>{k.init(e,t),e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=new Date(r.value)}catch{}let o=r.value,s=o instanceof Date;return s&&!Number.
isNaN(o.getTime())||r.issues.push({expected:"date",code:"invalid_type",input:o,...s?{received:"Invalid Date"}:{},inst:e}),r}});function kp(e,t){let r=zt(e._zod.
def.checks);if(!r.length)return;let n=Math.min(...r.map(s=>s[0])),o=e._zod.parse;e._zod.parse=(s,i)=>{let c=t(s.value);if(c>n&&!i?.skipChecks&&i?.direction!=="b\
ackward"){for(let[a,u]of zt(e._zod.def.checks))if(c>a&&u._zod.def.when(s)){let l=s.issues.length;return u._zod.check(s),s.issues[l].continue=!1,Ve(s.issues,l,e),
s}}return o(s,i)}}var Sp=e=>Array.isArray(e)?e.length:-1;function $s(e,t,r){e.issues.length&&t.issues.push(...re(r,e.issues)),t.value[r]=e.value}var di=f("$ZodArray",(e,t)=>{k.init(e,t);let r=D.memoizer;r?.attach(e),e.
_zod.parse=(n,o)=>{let s=n.value;if(!Array.isArray(s))return n.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),n;n.value=r?r.alloc(e,n,Array(
s.length),o):Array(s.length);let i=[],c=o?.abortEarly;for(let a=0;a<s.length;a++){let u=s[a],l=t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)
i.push(l.then(p=>$s(p,n,a)));else if($s(l,n,a),c&&l.issues.length!==0&&V(l))break}return i.length?Promise.all(i).then(()=>n):n},kp(e,Sp)});function Zt(e,t,r,n,o,s){
let i=r in n,c=s==="optional";if(!(!i&&c&&o==="optional")){if(e.issues.length){if(o!==void 0&&c&&!i)return;t.issues.push(...re(r,e.issues))}if(!i&&o===void 0){e.
issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(i||o==="defaulted"&&!c)&&(t.value[r]=void 0):
t.value[r]=e.value}}var Ep=[];function mi(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:Ep,o=n.length?[...t,...n]:t;for(let i of o)
if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);let s=Ir(e.shape);return{...e,allKeys:o,
symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function hi(e,t,r,n,o,s,i){let c=[],a=o.keySet,u=o.catchall._zod,l=u.def.type,p=u.optin,
d=u.optout,m=0;for(let h in t){if(i&&r.issues.length!==m){if(V(r,m))break;m=r.issues.length}if(a.has(h))continue;if(h==="__proto__"){l==="never"&&c.push(h);continue}
if(l==="never"){c.push(h);continue}let g=u.run({value:t[h],issues:[]},n);g instanceof Promise?e.push(g.then(x=>Zt(x,r,h,t,p,d))):Zt(g,r,h,t,p,d)}return c.length&&
r.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var Ip=f("$ZodObject",(e,t)=>{k.init(e,t);let r=Object.
getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let u=()=>{let l={...n};return Object.defineProperty(t,"shape",{value:l}),u.raw=l,l};u.
raw=n,Object.defineProperty(t,"shape",{get:u})}let o=Me(()=>mi(t));$(e,"propValues",u=>{let l=u.def.shape,p={};for(let d in l){let m=l[d]._zod;if(m.values){Object.
prototype.hasOwnProperty.call(p,d)||B(p,d,new Set);for(let h of m.values)p[d].add(h);m.optin!==void 0&&p[d].add(void 0)}}return p});let s=ze,i=t.catchall,c,a=D.
memoizer;a?.attach(e),e._zod.parse=(u,l)=>{c??(c=o.value);let p=u.value;if(!s(p))return u.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),u;
u.value=a?a.alloc(e,u,{},l):{};let d=[],m=c.shape,h=l?.abortEarly,g=u.issues.length;for(let x of c.allKeys){if(h&&u.issues.length!==g){if(V(u,g))break;g=u.issues.
length}if(x==="__proto__")continue;let z=m[x],C=z._zod.optin,De=z._zod.optout,Le=z._zod.run({value:p[x],issues:[]},l);Le instanceof Promise?d.push(Le.then(T=>Zt(
T,u,x,p,C,De))):Zt(Le,u,x,p,C,De)}return i?hi(d,p,u,l,o.value,e,h===!0):d.length?Promise.all(d).then(()=>u):u}}),gi=f("$ZodObjectJIT",(e,t)=>{Ip.init(e,t);let r=e.
_zod.parse,n=Me(()=>mi(t)),o=D.memoizer,s=m=>{let h=n.value,g=h.symbolKeys,x=new Ot(["payload","ctx"],{shape:m,inst:e,memo:o,syms:g}),z=T=>`shape[${T}]._zod.run\
({ value: input[${T}], issues: [] }, ctx)`,C=(T,S)=>`
          let ${T}_ab = false;
          for (let i = 0; i < ${T}.issues.length; i++) {
            const iss = ${T}.issues[i];
            iss.path = iss.path ? [${S}, ...iss.path] : [${S}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${T}_ab = true;
          }
          if (${T}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;x.write("const input = payload.value;");let De=Object.create(null),Le=0;for(let T of h.allKeys)De[T]=`key_${Le++}`;x.write(o?"const newResult = mem\
o.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let T of h.allKeys){if(T==="__proto__")continue;let S=De[T],X=typeof T=="symbol"?`syms[${g.indexOf(
T)}]`:$r(T),pr=`${X} in input`,Un=m[T],fr=Un?._zod?.optin,Fn=fr!==void 0,ol=Un?._zod?.optout==="optional";if(x.write(`const ${S} = ${z(X)};`),Fn&&ol){let sl=fr===
"optional"?`${S}_present`:`${S}.value !== undefined || ${S}_present`;x.write(`
        const ${S}_present = ${pr};
        if (!${S}.issues.length || ${S}_present) {
          if (${S}.issues.length) {${C(S,X)}
          }

          if (${sl}) {
            newResult[${X}] = ${S}.value;
          }
        }

      `)}else Fn?(x.write(`
        if (${S}.issues.length) {${C(S,X)}
        }
      `),fr==="defaulted"?x.write(`newResult[${X}] = ${S}.value;`):x.write(`
        if (${S}.value !== undefined || ${pr}) {
          newResult[${X}] = ${S}.value;
        }
      `)):x.write(`
        const ${S}_present = ${pr};
        if (${S}.issues.length) {${C(S,X)}
        }
        if (!${S}_present && !${S}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${X}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${S}_present) {
          newResult[${X}] = ${S}.value;
        }

      `)}return x.write("payload.value = newResult;"),x.write("return payload;"),x.compile()},i,c=ze,a=!D.jitless,l=a&&Sr.value,p=t.catchall,d;e._zod.parse=(m,h)=>{
d??(d=n.value);let g=m.value;return c(g)?a&&l&&h?.async===!1&&h.jitless!==!0?(i||(i=s(t.shape)),m=i(m,h),p?hi([],g,m,h,d,e,h?.abortEarly===!0):m):r(m,h):(m.issues.
push({expected:"object",code:"invalid_type",input:g,inst:e}),m)}});function ks(e,t,r,n){for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let o=e.filter(
s=>!V(s));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(s=>s.issues.map(i=>G(i,n,L())))}),
t)}var _i=f("$ZodUnion",(e,t)=>{k.init(e,t),$(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==void 0)?
"optional":void 0),$(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),$(e,"values",n=>{if(n.def.options.every(o=>o._zod.values))
return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),$(e,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){let o=n.def.options.map(s=>s.
_zod.pattern);return new RegExp(`^(${o.map(s=>Be(s.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(
n,o);let s=!1,i=[];for(let c of t.options){let a=c._zod.run({value:n.value,issues:[]},o);if(a instanceof Promise)i.push(a),s=!0;else{if(a.issues.length===0)return a;
i.push(a)}}return s?Promise.all(i).then(c=>ks(c,n,e,o)):ks(i,n,e,o)}});var yi=f("$ZodIntersection",(e,t)=>{k.init(e,t),e._zod.parse=(r,n)=>{let o=r.value,s=t.left._zod.run({value:o,issues:[]},n),i=t.right._zod.run({value:o,issues:[]},
n);return s instanceof Promise||i instanceof Promise?Promise.all([s,i]).then(([a,u])=>Ss(r,a,u)):Ss(r,s,i)}});function Br(e,t){if(e===t)return{valid:!0,data:e};
if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(ce(e)&&ce(t)){let r=Object.keys(t),n=Object.keys(e).filter(s=>r.indexOf(s)!==-1),o={...e,
...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let s of n){if(s==="__proto__")continue;let i=Br(e[s],t[s]);if(!i.valid)return{
valid:!1,mergeErrorPath:[s,...i.mergeErrorPath]};o[s]=i.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,
mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let o=e[n],s=t[n],i=Br(o,s);if(!i.valid)return{valid:!1,mergeErrorPath:[n,...i.mergeErrorPath]};r.push(i.
data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function Ss(e,t,r){let n=new Map,o,s=new Map,i=(u,l)=>{let p;if(u.code==="unrecognized_keys"&&!u.
path?.length)o??(o=u),p=u.keys;else if(u.code==="invalid_key"&&u.origin==="record"&&u.path?.length===1){let d=String(u.path[0]);s.has(d)||s.set(d,u),p=[d]}else return!1;
for(let d of p)n.has(d)||n.set(d,{}),n.get(d)[l]=!0;return!0};for(let u of t.issues)i(u,"l")||e.issues.push(u);for(let u of r.issues)i(u,"r")||e.issues.push(u);
let c=[...n].filter(([,u])=>u.l&&u.r).map(([u])=>u);if(c.length){let u=o?c.filter(l=>o.keys.includes(l)):[];u.length&&e.issues.push({...o,keys:u});for(let l of c)
!u.includes(l)&&s.has(l)&&e.issues.push(s.get(l))}let a=Br(t.value,r.value);if(!a.valid){if(V(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.
stringify(a.mergeErrorPath)}`)}return e.value=a.data,e}var xi=f("$ZodRecord",(e,t)=>{k.init(e,t);let r=D.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let s=n.value;if(!ce(s))return n.issues.push({expected:"record",code:"\
invalid_type",input:s,inst:e}),n;let i=[],c=t.keyType._zod.values;if(c&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let a=new Set;for(let l of c)if(typeof l=="st\
ring"||typeof l=="number"||typeof l=="symbol"){if(a.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let p=t.keyType._zod.run({value:l,issues:[]},
o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(p.issues.length){n.issues.push({code:"invalid_key",origin:"\
record",issues:p.issues.map(h=>G(h,o,L())),input:l,path:[l],inst:e});continue}let d=p.value;if(d==="__proto__")continue;let m=t.valueType._zod.run({value:s[l],issues:[]},
o);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&n.issues.push(...re(l,h.issues)),n.value[d]=h.value})):(m.issues.length&&n.issues.push(...re(l,m.issues)),
n.value[d]=m.value)}let u;for(let l in s)if(!a.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;n.value[l]=s[l]}else u=u??[],u.push(l);u&&u.length>0&&n.issues.
push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}else{n.value=r?r.alloc(e,n,{},o):{};let a;for(let u of Reflect.ownKeys(s)){if(u==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(s,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas\
 not supported in object keys currently");if(typeof u=="string"&&We.test(u)&&l.issues.length){let h=t.keyType._zod.run({value:Number(u),issues:[]},o);if(h instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(l=h)}if(l.issues.length){t.mode==="loose"?n.value[u]=s[u]:
c?(a=a??[],a.push(u)):n.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(h=>G(h,o,L())),input:u,path:[u],inst:e});continue}let d=l.value;if(d===
"__proto__")continue;let m=t.valueType._zod.run({value:s[u],issues:[]},o);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&n.issues.push(...re(u,h.issues)),
n.value[d]=h.value})):(m.issues.length&&n.issues.push(...re(u,m.issues)),n.value[d]=m.value)}a&&a.length>0&&n.issues.push({code:"unrecognized_keys",input:s,inst:e,
keys:a,continue:!0})}return i.length?Promise.all(i).then(()=>n):n}});var bi=f("$ZodEnum",(e,t)=>{k.init(e,t);let r=we(t.entries),n=new Set(r);e._zod.values=n,$(e,"pattern",o=>{let s=we(o.def.entries).filter(i=>Er.has(typeof i));return new RegExp(
s.length?`^(${s.map(i=>te(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,s)=>{let i=o.value;return n.has(i)||o.issues.push({code:"invalid_value",
values:r,input:i,inst:e}),o}}),vi=f("$ZodLiteral",(e,t)=>{k.init(e,t);let r=new Set(t.values);e._zod.values=r,$(e,"pattern",n=>{let o=n.def.values;return new RegExp(
o.length?`^(${o.map(s=>typeof s=="string"?te(s):s?te(s.toString()):String(s)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,o)=>{let s=n.value;return r.has(s)||
n.issues.push({code:"invalid_value",values:t.values,input:s,inst:e}),n}});var zi=f("$ZodTransform",(e,t)=>{k.init(e,t),e._zod.optin="optional",D.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Se(e.constructor.
name);let o=t.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(r.value=i,r));if(o instanceof Promise)throw new H;return r.
value=o,r}});function Es(e,t){return e.value=t.issues.length?void 0:t.value,e}var Gr=f("$ZodOptional",(e,t)=>{k.init(e,t),$(e,"optin",r=>r.def.innerType._zod.optin===
"defaulted"?"defaulted":"optional"),e._zod.optout="optional",$(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),$(e,"pa\
ttern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${Be(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.
optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>Es(r,s)):Es(r,o)}return t.innerType._zod.
run(r,n)}}),wi=f("$ZodExactOptional",(e,t)=>{Gr.init(e,t),$(e,"values",r=>r.def.innerType._zod.values),$(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=
(r,n)=>t.innerType._zod.run(r,n)}),$i=f("$ZodNullable",(e,t)=>{k.init(e,t),$(e,"optin",r=>r.def.innerType._zod.optin),$(e,"optout",r=>r.def.innerType._zod.optout),
$(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${Be(n.source)}|null)$`):void 0}),$(e,"values",r=>r.def.innerType._zod.values?new Set(
[...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),ki=f("$ZodDefault",(e,t)=>{k.init(e,t),e._zod.optin=
"defaulted",$(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.
value=t.defaultValue,r;let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>Is(s,t)):Is(o,t)}});function Is(e,t){return e.value===void 0&&(e.value=
t.defaultValue),e}var Si=f("$ZodPrefault",(e,t)=>{k.init(e,t),e._zod.optin="defaulted",$(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction===
"backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,n))}),Ei=f("$ZodNonOptional",(e,t)=>{k.init(e,t),$(e,"values",r=>{let n=r.def.innerType.
_zod.values;return n?new Set([...n].filter(o=>o!==void 0)):void 0}),e._zod.parse=(r,n)=>{let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>Ps(
s,e)):Ps(o,e)}});function Ps(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function Os(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>G(o,n,L()))},input:e.value}),e):(e.value=t.value,
t.memo&&(e.memo=!0),e)}var Ii=f("$ZodCatch",(e,t)=>{k.init(e,t),$(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),$(e,"optout",r=>r.
def.innerType._zod.optout),$(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.
innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>Os(r,s,t,n)):Os(r,o,t,n)}});var Pi=f("$ZodPipe",(e,t)=>{k.init(e,t),$(e,"values",r=>r.def.in._zod.values),$(e,"optin",r=>r.def.in._zod.optin),$(e,"optout",r=>r.def.out._zod.optout),$(e,"pr\
opValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let s=t.out._zod.run(r,n);return s instanceof Promise?s.then(i=>At(i,t.
in,n)):At(s,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(s=>At(s,t.out,n)):At(o,t.out,n)}});function At(e,t,r){return e.issues.some(n=>n.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var Oi=f("$ZodReadonly",(e,t)=>{k.init(e,t),$(e,"propValues",r=>r.def.innerType._zod.propValues),$(e,"values",r=>r.def.innerType._zod.values),$(e,"optin",r=>r.def.
innerType?._zod?.optin),$(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.
innerType._zod.run(r,n);return o instanceof Promise?o.then(As):As(o)}});function As(e){return e.memo||(e.value=Object.freeze(e.value)),e}var Ai=f("$ZodCustom",(e,t)=>{Z.init(e,t),k.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,o=t.fn(n);if(o instanceof Promise)return o.then(s=>Ts(
s,r,n,e));Ts(o,r,n,e)}});function Ts(e,t,r,n){if(!e){let o={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&
(o.params=n._zod.def.params),t.issues.push(ke(o))}}var Wr=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},Xr="~memo",Ti=[];function Zi(e){
return e!==null&&typeof e=="object"}function Hr(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var Ni=new WeakMap,qe=0,Dt=1,Qe=2;function Lt(e,t,r){
let n=Ni.get(e);if(n!==void 0)return n?Qe:qe;if(t.has(e))return Qe;t.add(e);let o=qe,s=l=>{if(o!==Qe&&l?._zod){let p=Lt(l,t,r);p>o&&(o=p)}},i=(l,p)=>{let d=qe;for(let m of Reflect.
ownKeys(l)){let h=Object.getOwnPropertyDescriptor(l,m);if(p&&!h.enumerable)continue;let g=h.get?Dt:h.value?._zod?Lt(h.value,t,r):qe;g>d&&(d=g)}return d},c=l=>{l>
o&&(o=l)},a=e._zod.def,u=a.type;switch(u){case"object":{let l=Je(a);c(l?i(l,!0):Dt),s(a.catchall);break}case"array":s(a.element);break;case"tuple":for(let l of a.
items)s(l);s(a.rest);break;case"record":case"map":s(a.keyType),s(a.valueType);break;case"set":s(a.valueType);break;case"union":for(let l of a.options)s(l);break;case"\
intersection":s(a.left),s(a.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"\
success":s(a.innerType);break;case"pipe":s(a.in),s(a.out);break;case"function":s(a.input),s(a.output);break;case"lazy":{let l=a._cachedInner??(r?e._zod.innerType:
void 0);c(l?Lt(l,t,!1):Dt);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"\
void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let l in a){let p=Object.
getOwnPropertyDescriptor(a,l);if(!p||p.get)continue;let d=p.value;if(!(!d||typeof d!="object")){if(d._zod)s(d);else if(Array.isArray(d))for(let m of d)s(m)}}}return t.
delete(e),Pp(e,o)}function Pp(e,t){return t!==Dt&&Ni.set(e,t===Qe),t}function Op(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var Ct,jt=[],Ap={alloc(e,t,r){let n=Ct;if(!n)return r;Ct=void 0;let o={value:r,
issues:null};return n.set(t.value,o),jt.push(o),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,n=(o,s)=>{if(s.
direction!=="backward"&&Tp(s,o.value))throw new Wr;return r(o,s)};e._zod.parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;let r,n=!1,o,s;(t=e._zod).deferred??
(t.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,c=(a,u)=>{if(r===void 0){let z=Lt(e,new Set,!1);if(z===qe)return e._zod.parse=i,e._zod.run===c&&(e.
_zod.run=i),i(a,u);z===Qe||n?r=!0:n=!0}let l=a.value;if(!Zi(l))return i(a,u);let p=u[Xr];p||(p={buckets:new WeakMap,backEdges:void 0},u[Xr]=p);let d;o===u?d=s:(d=
Op(p,e),o=u,s=d);let m=d.get(l);if(m)return a.value=m.value,m.issues?m.issues.length&&a.issues.push(...Hr(m.issues)):(a.memo=!0,p.backEdges??(p.backEdges=new WeakSet),
p.backEdges.add(m.value)),a;Ct=d;let h=jt.length,g=i(a,u);Ct=void 0;let x=jt.length>h?jt.pop():void 0;return g instanceof Promise?g.then(z=>(x&&(x.issues=z.issues.
length?Hr(z.issues):Ti),z)):(x&&(x.issues=g.issues.length?Hr(g.issues):Ti),g)};e._zod.parse=c,e._zod.run===i&&(e._zod.run=c)})}};function Ri(){return Ap}function Tp(e,t){
let r=e[Xr]?.backEdges;return r!==void 0&&Zi(t)&&r.has(t)}var Zp=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to h\
ave"},map:{unit:"entries",verb:"to have"}};function t(s){return e[s]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"\
UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"\
ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded strin\
g",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",
jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function o(s,i){return s==="number"&&typeof i=="number"&&!Number.isFinite(i)?String(i):n[s]??s}return s=>{switch(s.
code){case"invalid_type":{let i=o(s.expected),c=Or(s.input),a=o(c,s.input);return`Invalid input: expected ${i}, received ${a}`}case"invalid_value":return s.values.
length===1?`Invalid input: expected ${xt(s.values[0])}`:`Invalid option: expected one of ${_t(s.values,"|")}`;case"too_big":{let i=s.exact?"exactly ":s.inclusive?
"<=":"<",c=t(s.origin);return c?`Too big: expected ${s.origin??"value"} to have ${i}${s.maximum.toString()} ${c.unit??"elements"}`:`Too big: expected ${s.origin??
"value"} to be ${i}${s.maximum.toString()}`}case"too_small":{let i=s.exact?"exactly ":s.inclusive?">=":">",c=t(s.origin);return c?`Too small: expected ${s.origin}\
 to have ${i}${s.minimum.toString()} ${c.unit}`:`Too small: expected ${s.origin} to be ${i}${s.minimum.toString()}`}case"invalid_format":{let i=s;return i.format===
"starts_with"?`Invalid string: must start with "${i.prefix}"`:i.format==="ends_with"?`Invalid string: must end with "${i.suffix}"`:i.format==="includes"?`Invali\
d string: must include "${i.includes}"`:i.format==="regex"?`Invalid string: must match pattern ${i.pattern}`:`Invalid ${r[i.format]??s.format}`}case"not_multipl\
e_of":return`Invalid number: must be a multiple of ${s.divisor}`;case"unrecognized_keys":return`Unrecognized key${s.keys.length>1?"s":""}: ${_t(s.keys,", ")}`;case"\
invalid_key":return`Invalid key in ${s.origin}`;case"invalid_union":return s.options&&Array.isArray(s.options)&&s.options.length>0?`Invalid discriminator value.\
 Expected ${s.options.map(c=>`'${c}'`).join(" | ")}`:s.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`\
Invalid value in ${s.origin}`;default:return"Invalid input"}}};function Ci(){return{localeError:Zp()}}var ji;var Yr=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.
set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.
delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let o={...n,...this._map.get(t)};return Object.keys(
o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function Np(){return new Yr}(ji=globalThis).__zod_globalRegistry??(ji.__zod_globalRegistry=
Np());var fe=globalThis.__zod_globalRegistry;function Ut(e){return e.checks&&(e.checks=[...e.checks]),e}function Di(e,t){return new e(Ut({type:"string",..._(t)}))}function Li(e,t){return new e(Ut({type:"st\
ring",coerce:!0,..._(t)}))}function qr(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,..._(t)})}function Ui(e,t){return new e({type:"\
string",format:"guid",check:"string_format",abort:!1,..._(t)})}function Fi(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,..._(t)})}
function Mi(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",..._(t)})}function Bi(e,t){return new e({type:"string",format:"\
uuid",check:"string_format",abort:!1,version:"v6",..._(t)})}function Ji(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v\
7",..._(t)})}function Ki(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,..._(t)})}function Vi(e,t){return new e({type:"string",format:"\
emoji",check:"string_format",abort:!1,..._(t)})}function Gi(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,..._(t)})}function Hi(e,t){
return new e({type:"string",format:"cuid",check:"string_format",abort:!1,..._(t)})}function Wi(e,t){return new e({type:"string",format:"cuid2",check:"string_for\
mat",abort:!1,..._(t)})}function Xi(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,..._(t)})}function Yi(e,t){return new e({type:"\
string",format:"xid",check:"string_format",abort:!1,..._(t)})}function qi(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,..._(t)})}
function Qi(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,..._(t)})}function ec(e,t){return new e({type:"string",format:"ipv6",check:"\
string_format",abort:!1,..._(t)})}function tc(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,..._(t)})}function rc(e,t){return new e({type:"string",format:"cidrv\
6",check:"string_format",abort:!1,..._(t)})}function nc(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,..._(t)})}function oc(e,t){
return new e({type:"string",format:"base64url",check:"string_format",abort:!1,..._(t)})}function sc(e,t){return new e({type:"string",format:"e164",check:"string\
_format",abort:!1,..._(t)})}function ic(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,..._(t)})}function cc(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,..._(t)})}function ac(e,t){return new e({
type:"string",format:"date",check:"string_format",..._(t)})}function uc(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,..._(
t)})}function lc(e,t){return new e({type:"string",format:"duration",check:"string_format",..._(t)})}function pc(e,t){return new e(Ut({type:"number",checks:[],..._(
t)}))}function fc(e,t){return new e(Ut({type:"number",coerce:!0,checks:[],..._(t)}))}function dc(e,t){return new e({type:"number",check:"number_format",abort:!1,
format:"safeint",..._(t)})}function mc(e,t){return new e({type:"boolean",..._(t)})}function hc(e,t){return new e({type:"boolean",coerce:!0,..._(t)})}function gc(e,t){return new e({type:"bigint",coerce:!0,..._(t)})}function _c(e){return new e({type:"unknown"})}function yc(e,t){return new e({type:"never",..._(t)})}function xc(e,t){return new e({type:"date",coerce:!0,..._(t)})}function Ee(e,t){return new Fr({check:"less_than",..._(t),value:e,inclusive:!1})}function ne(e,t){return new Fr({check:"less_than",..._(t),value:e,inclusive:!0})}function Ie(e,t){return new Mr({check:"greater_than",..._(t),value:e,inclusive:!1})}function oe(e,t){return new Mr({check:"greater_than",..._(t),value:e,inclusive:!0})}function et(e,t){return new us({check:"multiple_of",..._(t),value:e})}function Ft(e,t){return new ps({check:"max_length",..._(t),maximum:e})}function Pe(e,t){return new fs({check:"min_length",..._(t),minimum:e})}function Mt(e,t){return new ds(
{check:"length_equals",..._(t),length:e})}function Qr(e,t){return new ms({check:"string_format",format:"regex",..._(t),pattern:e})}function en(e){return new hs(
{check:"string_format",format:"lowercase",..._(e)})}function tn(e){return new gs({check:"string_format",format:"uppercase",..._(e)})}function rn(e,t){return new _s(
{check:"string_format",format:"includes",..._(t),includes:e})}function nn(e,t){return new ys({check:"string_format",format:"starts_with",..._(t),prefix:e})}function on(e,t){
return new xs({check:"string_format",format:"ends_with",..._(t),suffix:e})}function ae(e){return new bs({check:"overwrite",tx:e})}function sn(e){return ae(t=>t.normalize(e))}function cn(){return ae(e=>e.trim())}function an(){return ae(
e=>e.toLowerCase())}function un(){return ae(e=>e.toUpperCase())}function ln(){return ae(e=>kr(e))}function bc(e,t,r){return new e({type:"array",element:t,..._(r)})}function vc(e,t,r){return new e({type:"custom",check:"custom",fn:t,..._(r)})}function zc(e,t){let r=Rp(n=>(n.addIssue=o=>{if(typeof o=="string")n.issues.push(ke(
o,n.value,r._zod.def));else{let s=o;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=n.value),s.inst??(s.inst=r),s.continue??(s.continue=
!r._zod.def.abort),n.issues.push(ke(s))}},e(n.value,n)),t);return r}function Rp(e,t){let r=new Z({check:"custom",..._(t)});return r._zod.check=e,r}function tt(e,...t){for(let r of t)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&B(e,n,r[n]);return e}function fn(e){let t=e?.
target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??fe,target:t,
unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function W(e,t,r,n,o){let s=typeof t.unrepresentable==
"function"?t.unrepresentable({zodSchema:e,path:n.path,message:o}):t.unrepresentable;if(s==="any")return!1;if(s===void 0||s==="throw")throw new Error(o);return Object.
assign(r,s),!0}function A(e,t,r={path:[],schemaPath:[]}){var n;let o=e._zod.def,s=t.seen.get(e);if(s)return s.count++,r.schemaPath.includes(e)&&(s.cycle=r.path),
s.schema;let i={schema:{},count:1,cycle:void 0,path:r.path};t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let c=e._zod.toJSONSchema?.();
if(c)i.schema=c;else{let l={...r,schemaPath:[...r.schemaPath,e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,l);else{let d=i.schema,
m=t.processors[o.type];if(!m)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);m(e,t,d,l)}let p=e._zod.parent;p&&(i.ref||(i.ref=p),
A(p,t,l),t.seen.get(p).isParent=!0)}let a=t.metadataRegistry.get(e);return a&&tt(i.schema,a),t.io==="input"&&R(e)&&(delete i.schema.examples,delete i.schema.default),
t.io==="input"&&"_prefault"in i.schema&&((n=i.schema).default??(n.default=i.schema._prefault)),delete i.schema._prefault,t.seen.get(e).schema}function wc(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function dn(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in \
Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let n=new Map;for(let i of e.seen.entries()){let c=e.metadataRegistry.get(i[0])?.id;if(c){let a=n.
get(c);if(a&&a!==i[0])throw new Error(`Duplicate schema id "${c}" detected during JSON Schema conversion. Two different schemas cannot share the same id when co\
nverted together.`);n.set(c,i[0])}}let o=i=>{let c=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let p=e.external.registry.get(i[0])?.id,d=e.external.
uri??(h=>h);if(p)return{ref:d(p)};let m=i[1].defId??i[1].schema.id??`schema${e.counter++}`;return i[1].defId=m,{defId:m,ref:`${d("__shared")}#/${c}/${wc(m)}`}}let a="\
#",u=`${a}/${c}/`;if(i[1]===r&&!i[1].schema.id)return{ref:a};let l=i[1].schema.id??`__schema${e.counter++}`;return{defId:l,ref:u+wc(l)}},s=i=>{if(i[1].schema.$ref)
return;let c=i[1],{ref:a,defId:u}=o(i);c.def={...c.schema},u&&(c.defId=u);let l=c.schema;for(let p in l)delete l[p];l.$ref=a};if(e.cycles==="throw")for(let i of e.
seen.entries()){let c=i[1];if(c.cycle)throw new Error(`Cycle detected: #/${c.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let i of e.seen.entries()){let c=i[1];if(t===i[0]){s(i);continue}if(e.external){
let u=e.external.registry.get(i[0])?.id;if(t!==i[0]&&u){s(i);continue}}if(e.metadataRegistry.get(i[0])?.id){s(i);continue}if(c.cycle){s(i);continue}c.count>1&&e.
reused==="ref"&&s(i)}e.external&&(e.sharedDefsExtractedFor=e.external)}function Sc(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let r=[];
for(let n of t){if(!n||typeof n!="object")return;Sc(n);let o=Object.keys(n);if(o.length!==1||o[0]!=="type")return;let s=n.type;for(let i of Array.isArray(s)?s:[
s]){if(typeof i!="string")return;r.includes(i)||r.push(i)}}delete e.anyOf,e.type=r.length===1?r[0]:r}var Ec=new Set(["type","properties","required","additionalP\
roperties"]),$c=["oneOf","anyOf"];function kc(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?
t:null}function pn(e){let t=[];for(let s of e){if(typeof s!="object"||s.type!=="object")return null;for(let i in s)if(!Ec.has(i))return null;t.push(s)}let r={},
n=new Set;for(let s of t){for(let i in s.properties){if(Object.prototype.hasOwnProperty.call(r,i))continue;let c=[];for(let u of t){let l=u.properties?.[i]??kc(
u);l!=null&&(c.some(p=>JSON.stringify(p)===JSON.stringify(l))||c.push(l))}let a=c.length===1?c[0]:pn(c)??{allOf:c};B(r,i,a)}for(let i of s.required??[])n.add(i)}
let o={type:"object",properties:r};if(n.size&&(o.required=[...n]),t.every(s=>s.additionalProperties===!1))o.additionalProperties=!1;else{let s=[];for(let i of t){
let c=kc(i);c&&!s.some(a=>JSON.stringify(a)===JSON.stringify(c))&&s.push(c)}s.length===1?o.additionalProperties=s[0]:s.length>1&&(o.additionalProperties={allOf:s})}
return o}function Cp(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let o of Ec)if(o in e)return;let r=t.filter(o=>$c.some(s=>Array.isArray(o[s]))),
n=null;if(!r.length)n=pn(t);else{let o=r[0],s=$c.find(a=>Array.isArray(o[a]));if(Object.keys(o).length!==1)return;let i=t.filter(a=>a!==o),c=o[s].map(a=>pn([...i,
a]));if(c.some(a=>!a))return;n={[s]:c}}n&&(delete e.allOf,tt(e,n))}function mn(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug\
 in Zod.");let n=c=>{let a=e.seen.get(c);if(a.ref===null)return;let u=a.def??a.schema,l={...u},p=a.ref;if(a.ref=null,p){n(p);let m=e.seen.get(p),h=m.schema;if(h.
$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(u.allOf=u.allOf??[],u.allOf.push(h)):tt(u,h),tt(u,l),c._zod.parent===p)for(let x in u)
x==="$ref"||x==="allOf"||x in l||delete u[x];if(h.$ref&&m.def)for(let x in u)x==="$ref"||x==="allOf"||x in m.def&&JSON.stringify(u[x])===JSON.stringify(m.def[x])&&
delete u[x]}let d=c._zod.parent;if(d&&d!==p){n(d);let m=e.seen.get(d);if(m?.schema.$ref&&(u.$ref=m.schema.$ref,m.def))for(let h in u)h==="$ref"||h==="allOf"||h in
m.def&&JSON.stringify(u[h])===JSON.stringify(m.def[h])&&delete u[h]}e.override({zodSchema:c,jsonSchema:u,path:a.path??[]})};if(!e.external||e.sharedEmitDoneFor!==
e.external){for(let c of[...e.seen.entries()].reverse())n(c[0]);if(e.target!=="openapi-3.0")for(let c of e.seen.entries())Sc(c[1].def??c[1].schema);for(let c of e.
deferred)c();if(e.intersections.length){let c=new Map;for(let a of e.seen.values())for(let u of[a.schema,a.def]){let l=u?.allOf;if(!Array.isArray(l))continue;let p=c.
get(l);p?p.push(u):c.set(l,[u])}for(let a of e.intersections)for(let u of c.get(a)??[])Cp(u)}}let o={};if(e.target==="draft-2020-12"?o.$schema="https://json-sch\
ema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-04"?o.$schema="http://json-schema.org/\
draft-04/schema#":e.target,e.external?.uri){let c=e.external.registry.get(t)?.id;if(!c)throw new Error("Schema is missing an `id` property");o.$id=e.external.uri(
c)}tt(o,r.defId?r.schema:r.def??r.schema);let s=e.metadataRegistry.get(t)?.id;s!==void 0&&o.id===s&&delete o.id;let i=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==
e.external)for(let c of e.seen.entries()){let a=c[1];a.def&&a.defId&&(a.def.id===a.defId&&delete a.def.id,B(i,a.defId,a.def))}e.external&&(e.sharedEmitDoneFor=e.
external),e.external||Object.keys(i).length>0&&(e.target==="draft-2020-12"?o.$defs=i:o.definitions=i);try{let c=JSON.parse(JSON.stringify(o));return Object.defineProperty(
c,"~standard",{value:{...t["~standard"],jsonSchema:{input:rt(t,"input",e.processors),output:rt(t,"output",e.processors)}},enumerable:!1,writable:!1}),c}catch{throw new Error(
"Error converting schema to JSON.")}}function R(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;r.seen.add(e);let n=e._zod.def;if(n.type==="transform")return!0;
if(n.type==="array")return R(n.element,r);if(n.type==="set")return R(n.valueType,r);if(n.type==="lazy")return R(n.getter(),r);if(n.type==="promise"||n.type==="o\
ptional"||n.type==="nonoptional"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return R(n.innerType,r);if(n.
type==="intersection")return R(n.left,r)||R(n.right,r);if(n.type==="record"||n.type==="map")return R(n.keyType,r)||R(n.valueType,r);if(n.type==="pipe")return e.
_zod.traits.has("$ZodCodec")?!0:R(n.in,r)||R(n.out,r);if(n.type==="object"){for(let o in n.shape)if(R(n.shape[o],r))return!0;return!1}if(n.type==="union"){for(let o of n.
options)if(R(o,r))return!0;return!1}if(n.type==="tuple"){for(let o of n.items)if(R(o,r))return!0;return!!(n.rest&&R(n.rest,r))}return!1}var Ic=(e,t={})=>r=>{let n=fn(
{...r,processors:t});return A(e,n),dn(n,e),mn(n,e)},rt=(e,t,r={})=>n=>{let{libraryOptions:o,target:s}=n??{},i=fn({...o??{},target:s,io:t,processors:r});return A(
e,i),dn(i,e),mn(i,e)};var Oe=(e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},Ae=(e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},Pc=(e,t)=>{Oe(e,"minimum",t),Ae(e,"maximum",t)},Zc=(e,t)=>{e.
multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},Nc=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},Rc=(e,t)=>{e.mime=e.
mime?e.mime.filter(r=>t.includes(r)):[...t]},Cc=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},Oc=(e,t)=>Oe(e,"minimum",t.minimum),Ac=(e,t)=>Ae(e,"maximum",
t.maximum),Tc=e=>(t,r)=>{Cc(t,r.format);let[n,o]=e[r.format];Oe(t,"minimum",n),Ae(t,"maximum",o)},jp={greater_than:(e,t)=>Oe(e,t.inclusive?"minimum":"exclusiveM\
inimum",t.value),less_than:(e,t)=>Ae(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>Zc(e,t.value),number_format:Tc(Ke),bigint_format:Tc(
bt),min_length:Oc,max_length:Ac,length_equals:(e,t)=>Pc(e,t.length),min_size:Oc,max_size:Ac,size_equals:(e,t)=>Pc(e,t.size),string_format:(e,t)=>{Cc(e,t.format),
t.pattern&&Nc(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>Rc(
e,t.mime)};function N(e){let t={},r=e._zod.def,n=e._zod.traits.has("$ZodCheck")?[e,...r.checks??[]]:r.checks??[];for(let s of n)jp[s._zod.def.check]?.(t,s._zod.
def);let o=e._zod.bag;o.minimum!==void 0&&Oe(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&Oe(t,"exclusiveMinimum",o.exclusiveMinimum),o.maximum!==void 0&&
Ae(t,"maximum",o.maximum),o.exclusiveMaximum!==void 0&&Ae(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&Zc(t,o.multipleOf),o.format!==void 0&&
(t.format??(t.format=o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&Rc(t,o.mime);for(let s of o.patterns??[])Nc(t,s);return t}var Dp={guid:"uuid",url:"\
uri",datetime:"date-time",json_string:"json-string",regex:""},Lp=new Map([[Kr,Xo],[Rt,Yo]]),jc=e=>Lp.get(e)??e,Dc=(e,t,r,n)=>{let o=r;o.type="string";let{minimum:s,
maximum:i,format:c,patterns:a,contentEncoding:u,laxFormat:l}=N(e);if(typeof s=="number"&&(o.minLength=s),typeof i=="number"&&(o.maxLength=i),c&&(o.format=Dp[c]??
c,o.format===""&&delete o.format,(c==="time"||l)&&delete o.format),u&&(o.contentEncoding=u),a&&a.size>0){let p=[...a].map(jc);p.length===1?o.pattern=p[0].source:
p.length>1&&(o.allOf=[...p.map(d=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:d.source}))])}},Lc=(e,t,r,n)=>{
let o=r,{minimum:s,maximum:i,multipleOf:c,exclusiveMaximum:a,exclusiveMinimum:u,isInt:l}=N(e);o.type=l?"integer":"number";let p=typeof u=="number"&&u>=(s??Number.
NEGATIVE_INFINITY),d=typeof a=="number"&&a<=(i??Number.POSITIVE_INFINITY),m=t.target==="draft-04"||t.target==="openapi-3.0";if(p?m?(o.minimum=u,o.exclusiveMinimum=
!0):o.exclusiveMinimum=u:typeof s=="number"&&(o.minimum=s),d?m?(o.maximum=a,o.exclusiveMaximum=!0):o.exclusiveMaximum=a:typeof i=="number"&&(o.maximum=i),c){let h=new Set;
for(let z of c)Number.isFinite(z)&&z!==0?h.add(Math.abs(z)):W(e,t,o,n,`A multipleOf divisor of ${z} cannot be represented in JSON Schema`);let[g,...x]=h;g!==void 0&&
(o.multipleOf=g),x.length&&(o.allOf=[...o.allOf??[],...x.map(z=>({multipleOf:z}))])}},Uc=(e,t,r,n)=>{r.type="boolean"},Fc=(e,t,r,n)=>{W(e,t,r,n,"BigInt cannot b\
e represented in JSON Schema")};var Mc=(e,t,r,n)=>{r.not={}};var Bc=(e,t,r,n)=>{},Jc=(e,t,r,n)=>{W(e,t,r,n,"Date cannot be represented in JSON Schema")},Kc=(e,t,r,n)=>{let o=e._zod.def,s=we(o.entries);if(s.length===0){r.not=
{};return}s.every(i=>typeof i=="number")&&(r.type="number"),s.every(i=>typeof i=="string")&&(r.type="string"),r.enum=s},Vc=(e,t,r,n)=>{let o=e._zod.def;if(o.values.
length===0){r.not={};return}let s=[];for(let i of o.values)if(i===void 0){if(W(e,t,r,n,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof i==
"bigint"){if(W(e,t,r,n,"BigInt literals cannot be represented in JSON Schema"))return;s.push(Number(i))}else s.push(i);if(s.length!==0)if(s.length===1){let i=s[0];
r.type=i===null?"null":typeof i,t.target==="draft-04"||t.target==="openapi-3.0"?r.enum=[i]:r.const=i}else s.every(i=>typeof i=="number")&&(r.type="number"),s.every(
i=>typeof i=="string")&&(r.type="string"),s.every(i=>typeof i=="boolean")&&(r.type="boolean"),s.every(i=>i===null)&&(r.type="null"),r.enum=s};var Gc=(e,t,r,n)=>{W(e,t,r,n,"Custom types cannot be represented in JSON Schema")};var Hc=(e,t,r,n)=>{W(e,t,r,n,"Transforms cannot be represented in JSON Schema")};var Wc=(e,t,r,n)=>{let o=r,s=e._zod.def,{minimum:i,maximum:c}=N(e);typeof i=="number"&&(o.minItems=i),typeof c=="number"&&(o.maxItems=c),o.type="array",o.items=
A(s.element,t,{...n,path:[...n.path,"items"]})};function Bt(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?Bt(t.out):t.type===
"catch"?Bt(t.innerType):e._zod.optin}var Xc=(e,t,r,n)=>{let o=r,s=e._zod.def,i=s.shape;if(Object.getOwnPropertySymbols(i).length&&W(e,t,o,n,"Symbol keys cannot \
be represented in JSON Schema"))return;o.type="object",o.properties={};for(let u in i)B(o.properties,u,A(i[u],t,{...n,path:[...n.path,"properties",u]}));let a=[];
for(let u of Object.keys(i)){let l=s.shape[u];(t.io==="input"?Bt(l)===void 0:l._zod.optout===void 0)&&a.push(u)}a.length>0&&(o.required=a),s.catchall?._zod.def.
type==="never"?o.additionalProperties=!1:s.catchall?s.catchall&&(o.additionalProperties=A(s.catchall,t,{...n,path:[...n.path,"additionalProperties"]})):t.io==="\
output"&&(o.additionalProperties=!1)},Yc=(e,t,r,n)=>{let o=e._zod.def,s=o.inclusive===!1,i=o.options.map((c,a)=>A(c,t,{...n,path:[...n.path,s?"oneOf":"anyOf",a]}));
s?r.oneOf=i:r.anyOf=i},qc=(e,t,r,n)=>{let o=e._zod.def,s=A(o.left,t,{...n,path:[...n.path,"allOf",0]}),i=A(o.right,t,{...n,path:[...n.path,"allOf",1]}),c=u=>"al\
lOf"in u&&Object.keys(u).length===1,a=[...c(s)?s.allOf:[s],...c(i)?i.allOf:[i]];r.allOf=a,t.intersections.push(a)};function hn(e,t,r){if(t.$ref){if(r.has(t))return t;r.add(t);let h=e.get(t)?.def;if(!h)return t;let g=hn(e,h,r);return g===h?t:g}for(let h of["anyOf","oneOf"]){let g=t[h];
if(!Array.isArray(g))continue;let x=g.map(z=>hn(e,z,r));x.some((z,C)=>z!==g[C])&&(t={...t,[h]:x})}let n=Array.isArray(t.type)?t.type:[t.type],o=!n.includes("str\
ing")&&n.some(h=>h==="number"||h==="integer"),s=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!s?.some(h=>typeof h=="number"))return t;let{minimum:i,maximum:c,
exclusiveMinimum:a,exclusiveMaximum:u,multipleOf:l,format:p,id:d,...m}=t;return m.enum?m.enum=m.enum.map(h=>typeof h=="number"?String(h):h):typeof m.const=="num\
ber"&&(m.const=String(m.const)),o&&(m.type="string",s||(m.pattern=(n.includes("number")?We:Lr).source)),m}var gn=new WeakMap;function Up(e){let t=new Map;for(let n of e.
seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let r=new Map;for(let n of gn.get(e)??[]){let o=e.seen.get(n),s=(o?.def??o?.schema)?.propertyNames;if(!s||
s===!0||r.has(s))continue;let i=hn(t,s,new Set);i!==s&&r.set(s,i)}if(r.size)for(let n of e.seen.values())for(let o of[n.schema,n.def]){let s=o&&r.get(o.propertyNames);
s&&(o.propertyNames=s)}}var Qc=(e,t,r,n)=>{let o=r,s=e._zod.def;o.type="object";let i=s.keyType,c=N(i).patterns;if(s.mode==="loose"&&c&&c.size>0){let l=A(s.valueType,
t,{...n,path:[...n.path,"patternProperties","*"]});o.patternProperties={};for(let p of c)B(o.patternProperties,jc(p).source,l)}else{if(t.target==="draft-07"||t.
target==="draft-2020-12"){o.propertyNames=A(s.keyType,t,{...n,path:[...n.path,"propertyNames"]});let l=gn.get(t);l||(l=[],gn.set(t,l),t.deferred.push(()=>Up(t))),
l.push(e)}o.additionalProperties=A(s.valueType,t,{...n,path:[...n.path,"additionalProperties"]})}let a=i._zod.values,u=t.io==="input"&&Bt(s.valueType)!==void 0;
if(a&&!s.partial&&!u){let l=[...a].filter(p=>typeof p=="string"||typeof p=="number");l.length>0&&(o.required=l.map(String))}},ea=(e,t,r,n)=>{let o=e._zod.def,s=A(
o.innerType,t,n),i=t.seen.get(e);t.target==="openapi-3.0"?(i.ref=o.innerType,r.nullable=!0):r.anyOf=[s,{type:"null"}]},ta=(e,t,r,n)=>{let o=e._zod.def;A(o.innerType,
t,n);let s=t.seen.get(e);s.ref=o.innerType},_n=Symbol();function ra(e,t,r,n,o){let s=!1,i=JSON.stringify(e,(c,a)=>typeof a!="bigint"?a:(s=!0,null));return s?(W(
t,r,n,o,"BigInt defaults cannot be represented in JSON Schema"),_n):JSON.parse(i)}var na=(e,t,r,n)=>{let o=e._zod.def;A(o.innerType,t,n);let s=t.seen.get(e);s.ref=
o.innerType;let i=ra(o.defaultValue,e,t,r,n);i!==_n&&(r.default=i)},oa=(e,t,r,n)=>{let o=e._zod.def;A(o.innerType,t,n);let s=t.seen.get(e);if(s.ref=o.innerType,
t.io!=="input")return;let i=ra(o.defaultValue,e,t,r,n);i!==_n&&(r._prefault=i)},sa=(e,t,r,n)=>{let o=e._zod.def;A(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType;
let i;try{i=o.catchValue(void 0)}catch{W(e,t,r,n,"Dynamic catch values are not supported in JSON Schema");return}r.default=i},ia=(e,t,r,n)=>{let o=e._zod.def,s=o.
in._zod.traits.has("$ZodTransform"),i=t.io==="input"?s?o.out:o.in:o.out;A(i,t,n);let c=t.seen.get(e);c.ref=i},ca=(e,t,r,n)=>{let o=e._zod.def;A(o.innerType,t,n);
let s=t.seen.get(e);s.ref=o.innerType,r.readOnly=!0};var yn=(e,t,r,n)=>{let o=e._zod.def;A(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType};var aa=new WeakSet([Object.prototype,Error.prototype]);function Jt(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.
defineProperty(this,t,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}var Wp=(e,t)=>{wo.
init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);aa.has(r)||(aa.add(r),Jt(r,"format",n=>o=>ko(n,o)),Jt(r,"flatten",n=>o=>$o(n,o)),Jt(r,"addIssue",n=>o=>{
n.issues.push(o),n.message=JSON.stringify(n.issues,$e,2)}),Jt(r,"addIssues",n=>o=>{n.issues.push(...o),n.message=JSON.stringify(n.issues,$e,2)}),Object.defineProperty(
r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var U=f("ZodError",Wp,void 0,{Parent:Error});var ua=kt(U),la=St(U),pa=Et(U),fa=It(U),da=Eo(U),ma=Io(U),ha=Po(U),ga=Oo(U),_a=Ao(U),ya=To(U),xa=Zo(U),ba=No(U);function Yp(){D.localeError||L(Ci())}function Gt(){D.memoizer||L({memoizer:Ri()})}var P=f("ZodType",(e,t)=>(Yp(),k.init(e,t),e.def=t,e.type=t.type,e),{check(...e){
let t=this.def;return this.clone(b.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),
{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return K(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.
check(Kf(e,t))},superRefine(e,t){return this.check(Vf(e,t))},overwrite(e){return this.check(ae(e))},optional(){return wa(this)},exactOptional(){return Tf(this)},
nullable(){return $a(this)},nullish(){return wa($a(this))},nonoptional(e){return Df(this,e)},array(){return ue(this)},or(e){return Te([this,e])},and(e){return If(
this,e)},transform(e){return ka(this,Af(e))},default(e){return Rf(this,e)},prefault(e){return jf(this,e)},catch(e){return Uf(this,e)},pipe(e){return ka(this,e)},
readonly(){return Bf(this)},describe(e){let t=this.clone();return fe.add(t,{description:e}),t},meta(...e){if(e.length===0)return fe.get(this);let t=this.clone();
return fe.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?
e(this):e(this,...t)},get"~standard"(){return b.hide(this,"~standard",{...Jr(this),jsonSchema:{input:rt(this,"input"),output:rt(this,"output")}})},set"~standard"(e){
b.own(this,"~standard",e)},parse:function e(t,r){return ua(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await la(this,t,r,{callee:e})},safeParse(e,t){
return pa(this,e,t)},async safeParseAsync(e,t){return fa(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){b.own(this,"spa",e)},validate(e,t){return Rr(
this,e,t)},validateAsync(e,t){return Cr(this,e,t)},encode:function e(t,r){return da(this,t,r,{callee:e})},decode:function e(t,r){return ma(this,t,r,{callee:e})},
encodeAsync:async function e(t,r){return await ha(this,t,r,{callee:e})},decodeAsync:async function e(t,r){return await ga(this,t,r,{callee:e})},safeEncode(e,t){
return _a(this,e,t)},safeDecode(e,t){return ya(this,e,t)},async safeEncodeAsync(e,t){return xa(this,e,t)},async safeDecodeAsync(e,t){return ba(this,e,t)},toJSONSchema(e){
return Ic(this,{})(e)},get description(){return fe.get(this)?.description},get _def(){return this._zod.def}}),Sa=f("_ZodString",(e,t)=>{Nt.init(e,t),P.init(e,t),
e._zod.processJSONSchema=(r,n,o)=>Dc(e,r,n,o)},b.derived({format:e=>N(e).format??null,minLength:e=>N(e).minimum??null,maxLength:e=>N(e).maximum??null},{regex(...e){
return this.check(Qr(...e))},includes(...e){return this.check(rn(...e))},startsWith(...e){return this.check(nn(...e))},endsWith(...e){return this.check(on(...e))},
min(...e){return this.check(Pe(...e))},max(...e){return this.check(Ft(...e))},length(...e){return this.check(Mt(...e))},nonempty(...e){return this.check(Pe(1,...e))},
lowercase(e){return this.check(en(e))},uppercase(e){return this.check(tn(e))},trim(){return this.check(cn())},normalize(...e){return this.check(sn(...e))},toLowerCase(){
return this.check(an())},toUpperCase(){return this.check(un())},slugify(){return this.check(ln())}})),bn=f("ZodString",(e,t)=>{Nt.init(e,t),Sa.init(e,t)},{email(e){
return this.check(qr(Ea,e))},url(e){return this.check(Ki(nf,e))},jwt(e){return this.check(ic(xf,e))},emoji(e){return this.check(Vi(of,e))},guid(e){return this.check(
Ui(rf,e))},uuid(e){return this.check(Fi(Kt,e))},uuidv4(e){return this.check(Mi(Kt,e))},uuidv6(e){return this.check(Bi(Kt,e))},uuidv7(e){return this.check(Ji(Kt,
e))},nanoid(e){return this.check(Gi(sf,e))},cuid(e){return this.check(Hi(cf,e))},cuid2(e){return this.check(Wi(af,e))},ulid(e){return this.check(Xi(uf,e))},base64(e){
return this.check(nc(gf,e))},base64url(e){return this.check(oc(_f,e))},xid(e){return this.check(Yi(lf,e))},ksuid(e){return this.check(qi(pf,e))},ipv4(e){return this.
check(Qi(ff,e))},ipv6(e){return this.check(ec(df,e))},cidrv4(e){return this.check(tc(mf,e))},cidrv6(e){return this.check(rc(hf,e))},e164(e){return this.check(sc(
yf,e))},datetime(e){return this.check(cc(qp,e))},date(e){return this.check(ac(Qp,e))},time(e){return this.check(uc(ef,e))},duration(e){return this.check(lc(tf,e))}});
function y(e){return Di(bn,e)}var O=f("ZodStringFormat",(e,t)=>{I.init(e,t),Sa.init(e,t)}),qp=f("ZodISODateTime",(e,t)=>{Gs.init(e,t),O.init(e,t)}),Qp=f("ZodISO\
Date",(e,t)=>{Hs.init(e,t),O.init(e,t)}),ef=f("ZodISOTime",(e,t)=>{Ws.init(e,t),O.init(e,t)}),tf=f("ZodISODuration",(e,t)=>{Xs.init(e,t),O.init(e,t)}),Ea=f("Zod\
Email",(e,t)=>{Cs.init(e,t),O.init(e,t)});function Ia(e){return qr(Ea,e)}var rf=f("ZodGUID",(e,t)=>{Ns.init(e,t),O.init(e,t)});var Kt=f("ZodUUID",(e,t)=>{Rs.init(e,t),O.init(e,t)});var nf=f("ZodURL",(e,t)=>{Ls.init(e,t),O.init(e,t)});var of=f("ZodEmoji",(e,t)=>{Us.init(e,t),O.init(e,t)});var sf=f("ZodNanoID",(e,t)=>{Fs.init(e,t),O.init(e,t)});var cf=f("ZodCUID",(e,t)=>{Ms.init(e,t),O.init(e,t)});var af=f("ZodCUID2",(e,t)=>{Bs.init(e,t),O.init(e,t)});var uf=f("ZodULID",(e,t)=>{Js.init(e,t),O.init(e,t)});var lf=f("ZodXID",(e,t)=>{Ks.init(e,t),O.init(e,t)});var pf=f("ZodKSUID",(e,t)=>{Vs.init(e,t),O.init(e,t)});var ff=f("ZodIPv4",(e,t)=>{Ys.init(e,t),O.init(e,t)});var df=f("ZodIPv6",(e,t)=>{Qs.init(e,t),O.init(e,t)});var mf=f("ZodCIDRv4",(e,t)=>{ei.init(e,t),O.init(e,t)});var hf=f("ZodCIDRv6",(e,t)=>{ti.init(e,t),O.init(e,t)});var gf=f("ZodBase64",(e,t)=>{ni.init(e,t),O.init(e,t)});var _f=f("ZodBase64URL",(e,t)=>{oi.init(e,t),O.init(e,t)});var yf=f("ZodE164",(e,t)=>{si.init(e,t),O.init(e,t)});var xf=f("ZodJWT",(e,t)=>{ii.init(e,t),O.init(e,t)});var Ht=f("ZodNumber",(e,t)=>{Vr.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Lc(e,r,n,o),e.isFinite=!0},b.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:r}=N(
e);return Math.max(t??Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,exclusiveMaximum:r}=N(e);return Math.min(t??Number.POSITIVE_INFINITY,
r??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,multipleOf:r}=N(e);return!!t||!!r?.some(Number.isSafeInteger)},format:e=>N(e).format??null},{gt(e,t){return this.
check(Ie(e,t))},gte(e,t){return this.check(oe(e,t))},min(e,t){return this.check(oe(e,t))},lt(e,t){return this.check(Ee(e,t))},lte(e,t){return this.check(ne(e,t))},
max(e,t){return this.check(ne(e,t))},int(e){return this.check(va(e))},safe(e){return this.check(va(e))},positive(e){return this.check(Ie(0,e))},nonnegative(e){return this.
check(oe(0,e))},negative(e){return this.check(Ee(0,e))},nonpositive(e){return this.check(ne(0,e))},multipleOf(e,t){return this.check(et(e,t))},step(e,t){return this.
check(et(e,t))},finite(){return this}}));function Pa(e){return pc(Ht,e)}var bf=f("ZodNumberFormat",(e,t)=>{ci.init(e,t),Ht.init(e,t)});function va(e){return dc(
bf,e)}var vn=f("ZodBoolean",(e,t)=>{ai.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Uc(e,r,n,o)});function zn(e){return mc(vn,e)}var Oa=f("ZodBigInt",(e,t)=>{
ui.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Fc(e,r,n,o)},b.derived({minValue:e=>N(e).minimum??null,maxValue:e=>N(e).maximum??null,format:e=>N(e).
format??null},{gte(e,t){return this.check(oe(e,t))},min(e,t){return this.check(oe(e,t))},gt(e,t){return this.check(Ie(e,t))},lt(e,t){return this.check(Ee(e,t))},
lte(e,t){return this.check(ne(e,t))},max(e,t){return this.check(ne(e,t))},positive(e){return this.check(Ie(BigInt(0),e))},negative(e){return this.check(Ee(BigInt(
0),e))},nonpositive(e){return this.check(ne(BigInt(0),e))},nonnegative(e){return this.check(oe(BigInt(0),e))},multipleOf(e,t){return this.check(et(e,t))}}));var vf=f("ZodUnknown",(e,t)=>{li.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Bc(e,r,n,o)});function Vt(){return _c(vf)}var zf=f("ZodNever",(e,t)=>{pi.
init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Mc(e,r,n,o)});function wf(e){return yc(zf,e)}var Aa=f("ZodDate",(e,t)=>{fi.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Jc(e,r,n,o),e.min=(r,n)=>e.check(oe(r,n)),e.max=(r,n)=>e.check(ne(r,n))},b.
derived({minDate:e=>{let{minimum:t}=N(e);return t?new Date(t):null},maxDate:e=>{let{maximum:t}=N(e);return t?new Date(t):null}},{}));var $f=f("ZodArray",(e,t)=>{Gt(),di.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Wc(e,r,n,o),e.element=t.element},{min(e,t){return this.check(Pe(e,t))},
nonempty(e){return this.check(Pe(1,e))},max(e,t){return this.check(Ft(e,t))},length(e,t){return this.check(Mt(e,t))},unwrap(){return this.element}});function ue(e,t){
return bc($f,e,t)}var kf=f("ZodObject",(e,t)=>{Gt(),gi.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Xc(e,r,n,o),b.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){
return le(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(b.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(b.mergeDefs(
this._zod.def,{catchall:Vt()}))},loose(){return this.clone(b.mergeDefs(this._zod.def,{catchall:Vt()}))},strict(){return this.clone(b.mergeDefs(this._zod.def,{catchall:wf()}))},
strip(){return this.clone(b.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return b.extend(this,e)},safeExtend(e){return b.safeExtend(this,e)},merge(e){
return b.merge(this,e)},pick(e){return b.pick(this,e)},omit(e){return b.omit(this,e)},partial(...e){return b.partial(Za,this,e[0])},exactPartial(...e){return b.
partial(Na,this,e[0],"exactPartial")},required(...e){return b.required(Ra,this,e[0])}});function v(e,t){let r={type:"object",shape:e??{},...b.normalizeParams(t)};
return new kf(r)}var Sf=f("ZodUnion",(e,t)=>{_i.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Yc(e,r,n,o),e.options=t.options});function Te(e,t){return new Sf({type:"u\
nion",options:e,...b.normalizeParams(t)})}var Ef=f("ZodIntersection",(e,t)=>{yi.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>qc(e,r,n,o)});function If(e,t){return new Ef({type:"intersection",
left:e,right:t})}var za=f("ZodRecord",(e,t)=>{Gt(),xi.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Qc(e,r,n,o),e.keyType=t.keyType,e.valueType=t.valueType});function Ta(e,t,r){
return!t||!t._zod?new za({type:"record",keyType:y(),valueType:e,...b.normalizeParams(t)}):new za({type:"record",keyType:e,valueType:t,...b.normalizeParams(r)})}var xn=f("ZodEnum",(e,t)=>{bi.init(e,t),P.init(e,t),e._zod.processJSONSchema=(n,o,s)=>Kc(e,n,o,s),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.
keys(t.entries));e.extract=(n,o)=>{let s={};for(let i of n)if(r.has(i))s[i]=t.entries[i];else throw new Error(`Key ${i} not found in enum`);return new xn({...t,
checks:[],...b.normalizeParams(o),entries:s})},e.exclude=(n,o)=>{let s={...t.entries};for(let i of n)if(r.has(i))delete s[i];else throw new Error(`Key ${i} not \
found in enum`);return new xn({...t,checks:[],...b.normalizeParams(o),entries:s})}});function le(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):
e;return new xn({type:"enum",entries:r,...b.normalizeParams(t)})}var Pf=f("ZodLiteral",(e,t)=>{vi.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Vc(e,r,n,o),e.values=new Set(t.values),Object.defineProperty(e,"value",
{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function q(e,t){
return new Pf({type:"literal",values:Array.isArray(e)?e:[e],...b.normalizeParams(t)})}var Of=f("ZodTransform",(e,t)=>{Gt(),zi.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Hc(e,r,n,o),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Se(
e.constructor.name);r.addIssue=s=>{if(typeof s=="string")r.issues.push(b.issue(s,r.value,t));else{let i=s;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"in\
put"in i||(i.input=r.value),i.inst??(i.inst=e),r.issues.push(b.issue(i))}};let o=t.transform(r.value,r);return o instanceof Promise?o.then(s=>(r.value=s,r)):(r.
value=o,r)}});function Af(e){return new Of({type:"transform",transform:e})}var Za=f("ZodOptional",(e,t)=>{Gr.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>yn(
e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function wa(e){return new Za({type:"optional",innerType:e})}var Na=f("ZodExactOptional",(e,t)=>{wi.init(e,t),P.init(
e,t),e._zod.processJSONSchema=(r,n,o)=>yn(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Tf(e){return new Na({type:"optional",innerType:e})}var Zf=f("Zod\
Nullable",(e,t)=>{$i.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ea(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function $a(e){return new Zf({type:"\
nullable",innerType:e})}var Nf=f("ZodDefault",(e,t)=>{ki.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>na(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});
function Rf(e,t){return new Nf({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():b.shallowClone(t)}})}var Cf=f("ZodPrefault",(e,t)=>{
Si.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>oa(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function jf(e,t){return new Cf({type:"prefault",innerType:e,
get defaultValue(){return typeof t=="function"?t():b.shallowClone(t)}})}var Ra=f("ZodNonOptional",(e,t)=>{Ei.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ta(
e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Df(e,t){return new Ra({type:"nonoptional",innerType:e,...b.normalizeParams(t)})}var Lf=f("ZodCatch",(e,t)=>{Ii.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>sa(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function Uf(e,t){
return new Lf({type:"catch",innerType:e,catchValue:typeof t=="function"?t:b.constantCatch(t)})}var Ff=f("ZodPipe",(e,t)=>{Pi.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ia(e,r,n,o),e.in=t.in,e.out=t.out});function ka(e,t){return new Ff({type:"\
pipe",in:e,out:t})}var Mf=f("ZodReadonly",(e,t)=>{Oi.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ca(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Bf(e){return new Mf(
{type:"readonly",innerType:e})}var Jf=f("ZodCustom",(e,t)=>{Ai.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Gc(e,r,n,o)});function Kf(e,t={}){return vc(Jf,e,t)}function Vf(e,t){return zc(e,t)}var de={};Mn(de,{bigint:()=>Yf,boolean:()=>Xf,date:()=>qf,number:()=>Wf,string:()=>Hf});function Hf(e){return Li(bn,e)}function Wf(e){return fc(Ht,e)}function Xf(e){return hc(vn,e)}function Yf(e){return gc(Oa,e)}function qf(e){return xc(Aa,e)}var Ca={required:!0,description:"Your gelato account",props:{base_url:{displayName:"Base URL",required:!0,type:"SHORT_TEXT"},access_token:{displayName:"Access T\
oken",required:!0,type:"SECRET_TEXT"},region:{displayName:"Region",required:!1,options:{disabled:!1,options:[{label:"EU",value:"eu"},{label:"US",value:"us"}]},type:"\
STATIC_DROPDOWN"},port:{displayName:"Port",required:!1,type:"NUMBER"},tls:{displayName:"TLS",required:!1,defaultValue:!0,type:"CHECKBOX"}},type:"CUSTOM_AUTH",displayName:"\
Connection"},ja={displayName:"API Key",required:!0,description:"key",type:"SECRET_TEXT"},Qf={displayName:"Login",required:!0,description:"basic",username:{displayName:"\
User",description:"u"},password:{displayName:"Pass",description:"p"},type:"BASIC_AUTH"},ed={displayName:"Connection",required:!0,description:"oauth",authUrl:"ht\
tps://affogato.test/authorize",tokenUrl:"https://affogato.test/token",scope:["read","write"],grantType:"both_client_credentials_and_authorization_code",type:"OA\
UTH2"},td=[{name:"@activepieces/piece-gelato",auth:Ca,validate:!0},{name:"@activepieces/piece-sorbet",auth:ja,validate:!0},{name:"@activepieces/piece-granita",auth:Qf,
validate:!0},{name:"@activepieces/piece-affogato",auth:ed},{name:"@activepieces/piece-water",auth:null},{name:"@activepieces/piece-sundae",auth:[ja,Ca],validate:!0}];
function wn(e,t,r){let{name:n,official:o=!1,displayName:s=n.replace(/^.*piece-/,"")}=t,{version:i="0.1.0",auth:c=null,validate:a=!1}=t;e.database.pieces.push({name:n,
displayName:s,version:i,auth:c,validate:a,platformId:o?null:r})}function Da(e,t){for(let r of td)wn(e,r,t)}function Ze(e,{name:t,platformId:r,version:n}){let o=e.
database.pieces.filter(i=>i.name===t&&(i.platformId===null||i.platformId===r)),s=n===void 0?o.at(-1):o.find(i=>i.version===n);if(!s||e.settings.hiddenPieces.includes(
t))throw mr(t);return s}function Wt(e){return e?[e].flat():[]}function La(e,t){let r=v({version:y().optional()});async function n(o,s,i){await rd(o,t.settings.pieces);
let{platformId:c}=gr(t,i),a=Ze(t,{name:o,platformId:c,version:s}),{validate:u,...l}=a;return{...l,description:"",pieceType:a.platformId===null?"OFFICIAL":"CUSTO\
M",actions:{},triggers:{}}}e({method:"GET",url:"/pieces/:name",query:r,params:v({name:y()}),handle:({params:o,query:{version:s},incoming:i})=>n(o.name,s,i.headers.
authorization)}),e({method:"GET",url:"/pieces/:scope/:name",query:r,params:v({scope:y(),name:y()}),handle:({params:{scope:o,name:s},query:{version:i},incoming:c})=>n(
`${o}/${s}`,i,c.headers.authorization)}),e({method:"POST",url:"/pieces",status:201,allow:["SERVICE","ADMIN"],handle:()=>({})})}async function rd(e,t){if(t===403)
throw lt();if(t===404)throw mr(e);if(t===500)throw new E("pieces cannot be read");t==="hang"&&await new Promise(()=>{})}async function Ma(e,t){let{value:r,pieceName:n}=t;switch(Ba(r),r.type){case"NO_AUTH":return r;case"CLOUD_OAUTH2":throw new w("INVALID_CLOUD_CLAIM",{appName:n});case"\
PLATFORM_OAUTH2":return Fa(e,t,od(e,t));case"OAUTH2":{let o=await Fa(e,t,String(r.client_secret));return await Ua(e,{...t,value:o}),o}default:return await Ua(e,
t),r}}async function Ua(e,{value:t,pieceName:r,platformId:n}){if(!e.settings.engine.validate)return;let o=await e.engine.validateAuth(Ze(e,{name:r,platformId:n}),
t);if(!o.valid)throw new w("INVALID_APP_CONNECTION",{error:o.error})}var nd=/^\{\{([^{}]*)\|ap_sep_v1\|([^{}]*)\}\}$/;function Ba(e){if(typeof e=="string"){let[
,t]=nd.exec(e)??[];if(t===void 0)return;throw new w("SECRET_MANAGER_GET_SECRET_FAILED",{connectionId:t,message:"secret manager connection not found"})}typeof e==
"object"&&e!==null&&Object.values(e).forEach(Ba)}function od(e,{value:t,pieceName:r,platformId:n}){let o={pieceName:r,clientId:String(t.client_id),platformId:n},
s=e.database.oauthApps.find(i=>i.platformId===n&&i.pieceName===r&&i.clientId===o.clientId);if(!s)throw at("oauth_app",o);return s.clientSecret}async function Fa(e,{
value:t,pieceName:r,platformId:n},o){let s=Ze(e,{name:r,platformId:n}),i=String(Wt(s.auth).find(p=>p.type==="OAUTH2")?.tokenUrl??""),c=String(t.code),a={clientId:t.
client_id,tokenUrl:i,redirectUrl:t.redirect_url};if(!id(i,e.settings.ssrfAllowList))throw new w("INVALID_CLAIM",{...a,message:"unknown error"});let u=t.grant_type!==
"client_credentials",l=e.usedCodes.has(c);if(u&&e.usedCodes.add(c),await e.clock.pause(e.settings.delays.oauth),u&&(l||c.startsWith("bad")))throw new w("INVALID\
_CLAIM",a);return cd(e,t,{tokenUrl:i,clientSecret:o})}var sd=/^(localhost|127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|\[::1\]|\[f[cd])/;function id(e,t){
if(!URL.canParse(e))return!1;let{hostname:r}=new URL(e);return t.includes(r)||!sd.test(r)}function cd(e,t,{tokenUrl:r,clientSecret:n}){let o=`access-${e.ids.text(
16)}`,s=`refresh-${e.ids.text(16)}`,{scope:i}=t;return{type:t.type,access_token:o,refresh_token:s,expires_in:3600,token_type:"bearer",scope:i,data:{access_token:o,
refresh_token:s,expires_in:3600,token_type:"bearer",scope:i},claimed_at:Math.trunc(e.clock.now()/1e3),token_url:r,client_id:t.client_id,client_secret:n,redirect_url:t.
redirect_url,grant_type:t.grant_type??"authorization_code",authorization_method:t.authorization_method??"BODY",code:t.code,...t.props===void 0?{}:{props:t.props}}}var ad="idx_app_connection_platform_id_and_external_id";async function Xt(e,t){let{platformId:r,pieceName:n,projectIds:o}=t;Sn(e,r,o);let s=dd(e,t),i=await Ma(e,
{value:t.value,pieceName:n,platformId:r}),c=j(t.externalId??e.ids.id()),a=ld(e,{...t,externalId:c});await e.clock.yieldFor(e.settings.window);let u=pd(e,a,{externalId:c,
displayName:$n(e,t.displayName),type:t.type,pieceName:j(n),projectIds:o,platformId:r,scope:t.scope,status:"ACTIVE",ownerId:t.ownerId,metadata:t.metadata,pieceVersion:s,
preSelectForNewProjects:t.preSelectForNewProjects??a?.preSelectForNewProjects??!1,value:i});return kn(e,{id:u,platformId:r,scope:t.scope,projectIds:o})}var ud=/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;
function $n(e,t){let r=j(t);return e.settings.newer.visibleNamesOnly?r.replace(ud,""):r}async function kn(e,t){await e.clock.yieldFor(e.settings.reread);let{id:r,
platformId:n,scope:o,projectIds:s=[]}=t,i=e.database.connections.find(c=>c.id===r&&c.platformId===n&&c.scope===o&&s.every(a=>c.projectIds.includes(a)));if(!i)throw at(
"app_connection",t);return i}function ld(e,{platformId:t,scope:r,externalId:n,projectIds:o}){return e.database.connections.find(s=>s.platformId===t&&s.scope===r&&
s.externalId===n&&o.every(i=>s.projectIds.includes(i)))}function pd(e,t,r){let{connections:n}=e.database;if(t)return n.update(t,r),t.id;Fe(ad,r.platformId,r.externalId);
let o=e.clock.date(),s={id:e.ids.id(),created:o,updated:o,...r};return n.insert(s),s.id}function Sn(e,t,r){if(e.database.projects.filter(o=>o.platformId===t&&o.
deleted===null&&r.includes(o.id)).length!==r.length)throw Y({entityType:"Project"})}var fd=/^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/;function dd(e,{pieceName:t,pieceVersion:r,
platformId:n}){if(r===void 0)return Ze(e,{name:j(t),platformId:n}).version;if(fd.test(r))return r;throw new w("VALIDATION",{message:"Invalid piece version"})}var Yt=e=>e.nullable().optional(),Ne=Ta(y(),Vt()),F=y().min(1),qt=e=>Te([e.transform(t=>[t]),ue(e)]).optional(),In={cursor:y().optional(),limit:de.number().default(
10)},Ja=v(In),md=/^[0-9a-zA-Z]{21}$/,Re=v({id:y()}),ot=v({id:y().regex(md)}),Ka=/^[^./]+$/,Va={externalId:Yt(y()),metadata:Yt(Ne),maxConcurrentJobs:Yt(Pa())},Ga=v(
{displayName:y().regex(Ka),...Va,globalConnectionExternalIds:ue(y()).optional(),alertReceiverEmail:Yt(Ia())}),Ha=v({displayName:y().regex(Ka).optional(),...Va}),
Wa=v({...In,limit:de.number().default(50),externalId:y().optional(),displayName:y().optional()}),En={code_challenge:y().optional(),authorization_method:le(["HEA\
DER","BODY"]).optional(),props:Ne.optional()},hd=[v({type:q("SECRET_TEXT"),secret_text:F}),v({type:q("BASIC_AUTH"),username:F,password:F}),v({type:q("CUSTOM_AUT\
H"),props:Ne}),v({type:q("OIDC"),props:Ne}),v({type:q("NO_AUTH")}),v({type:q("OAUTH2"),client_id:F,client_secret:F,code:F,scope:y(),redirect_url:F,grant_type:le(
["authorization_code","client_credentials"]).optional(),...En}),v({type:q("PLATFORM_OAUTH2"),client_id:F,code:F,scope:y(),redirect_url:F,...En}),v({type:q("CLOU\
D_OAUTH2"),client_id:F,code:F,scope:y(),...En})];function Xa(e){let t=hd.map(r=>v({displayName:y(),pieceName:y(),metadata:Ne.optional(),pieceVersion:y().optional(),
type:r.shape.type,value:r,...e}));return Te(t)}var Ya=Xa({scope:q("PLATFORM"),projectIds:ue(y()),externalId:y().optional(),preSelectForNewProjects:zn().optional()}),
qa=Xa({externalId:y(),projectId:y()}),Qa=v({displayName:F,projectIds:ue(y()).optional(),metadata:Ne.optional(),preSelectForNewProjects:zn().optional()}),Pn={...In,
pieceName:y().optional(),displayName:y().optional(),status:qt(le(["ACTIVE","MISSING","ERROR"]))},On=le(["PLATFORM","PROJECT"]).optional(),eu=v({...Pn,scope:On,kind:y().
optional()}),tu=v({...Pn,scope:On,projectId:y(),externalIds:qt(y())}),ru=v({...Pn,scope:On,projectIds:qt(y()),ownerIds:qt(y())});function nu(e,t){let r="/app-connections",n=["SERVICE","USER","ADMIN"];e({method:"GET",url:r,allow:n,query:tu,wrongToken:()=>new E("Cannot read properties of un\
defined (reading 'type')",{statusCode:401}),handle:({query:o,principal:s})=>{let i=J(t,s,o.projectId),c=t.settings.newer.externalIdsFilter?o.externalIds:void 0;
return be(t,o,a=>a.platformId===i.platformId&&a.projectIds.includes(i.id)&&(o.scope===void 0||a.scope===o.scope)&&(c===void 0||c.includes(a.externalId)))}}),e({
method:"POST",url:r,allow:n,status:201,body:qa,handle:async({body:{projectId:o,...s},principal:i})=>{let{platformId:c}=J(t,i,o),a=await Xt(t,{...s,scope:"PROJEC\
T",platformId:c,ownerId:i.userId??"",projectIds:[o],metadata:s.metadata??null});return xe(t,a)}}),e({method:"DELETE",url:`${r}/:id`,allow:n,status:204,params:Re,
handle:({params:{id:o},principal:s})=>{let{connections:i}=t.database,c=i.find(a=>a.id===o&&a.platformId===s.platformId);if(!c)throw Y({entityId:o,entityType:"ap\
p_connection"});if(c.scope==="PLATFORM"&&t.settings.newer.refusesPlatformDelete)throw gd();c.scope==="PROJECT"&&i.remove(c)}})}var gd=()=>new w("AUTHORIZATION",
{message:"a connection of the platform cannot be deleted in a project"});var _d={"application/json":async(e,t)=>vd(await ou(e,t)),"text/plain":ou,"multipart/form-data":async({read:e})=>{await e(1/0)}},yd=["GET","HEAD","TRACE"];async function iu(e,{
limit:t,isKnownPath:r}){let{method:n,headers:o}=e,s=o["content-type"];if(yd.includes(n)||(s===void 0?xd(o):n==="OPTIONS"&&o["content-length"]===void 0))return;let i=_d[bd(
String(s??""))];if(i)return i(e,t);if(r)throw new E("Unsupported Media Type",{statusCode:415,code:"FST_ERR_CTP_INVALID_MEDIA_TYPE"})}function xd(e){return e["tr\
ansfer-encoding"]===void 0&&(e["content-length"]??"0")==="0"}function bd(e){let[t=""]=e.split(";");return t.trim().toLowerCase()}async function ou({headers:e,read:t},r){
if(Number(e["content-length"])>r)throw st();return(await t(r)).toString()}var st=()=>new E("Request body is too large",{statusCode:413,code:"FST_ERR_CTP_BODY_TO\
O_LARGE"});function vd(e){if(e==="")throw su("EMPTY_JSON_BODY","Body cannot be empty when content-type is set to 'application/json'");try{return JSON.parse(e.replace(
/^\ufeff/,""),zd.test(e)?wd:void 0)}catch{throw su("INVALID_JSON_BODY","Body is not valid JSON but content-type is set to 'application/json'")}}var zd=/__proto__|constructor|\\u/;
function wd(e,t){if(e==="__proto__"||e==="constructor"&&typeof t=="object"&&t!==null&&"prototype"in t)throw new SyntaxError("a forbidden name");return t}var su=(e,t)=>new E(
t,{statusCode:400,code:`FST_ERR_CTP_${e}`});function cu(e,t){let r=le(["ENABLED","DISABLED"]);e({method:"GET",url:"/flows",allow:["SERVICE","USER","ADMIN"],query:v({projectId:y(),limit:de.number().default(
10),status:Te([r.transform(n=>[n]),ue(r)]).optional()}),handle({query:n,principal:o}){let s=J(t,o,n.projectId);return{data:t.database.flows.filter(c=>c.projectId===
s.id&&(n.status?.includes(c.status)??!0)).slice(0,n.limit),next:null,previous:null}}})}function au(e,t){let r="/global-connections",n=["SERVICE","ADMIN"];e({method:"POST",url:r,allow:n,status:201,body:Ya,handle:async({body:o,principal:s})=>{Qt(t);
let{platformId:i,userId:c=""}=s;return xe(t,await Xt(t,{...o,platformId:i,ownerId:c,metadata:null}))}}),e({method:"GET",url:r,allow:n,query:eu,handle:({query:o,
principal:s})=>{Qt(t);let i=t.settings.newer.kinds?o.kind:void 0;return be(t,o,c=>uu(c,s.platformId)&&(i===void 0||yr(c)===i))}}),e({method:"POST",url:`${r}/:id`,
allow:n,params:ot,body:Qa,handle:async({params:o,body:s,principal:i})=>(Qt(t),xe(t,await $d(t,o.id,i.platformId,s)))}),e({method:"DELETE",url:`${r}/:id`,allow:n,
status:204,params:ot,handle:({params:o,principal:s})=>{Qt(t),kd(t,o.id,s.platformId)}})}function Qt(e){if(!e.settings.plan.globalConnectionsEnabled)throw ut("Fe\
ature is disabled")}function uu(e,t){return e.scope==="PLATFORM"&&e.platformId===t}async function $d(e,t,r,{displayName:n,projectIds:o,preSelectForNewProjects:s}){
o!==void 0&&Sn(e,r,o);let i=e.database.connections.find(c=>c.id===t&&uu(c,r));return i&&e.database.connections.update(i,{displayName:$n(e,n),...o===void 0?{}:{projectIds:o},
...s===void 0?{}:{preSelectForNewProjects:s}}),kn(e,{id:t,platformId:r,scope:"PLATFORM"})}function kd(e,t,r){let{connections:n}=e.database,o=n.find(s=>s.id===t&&
s.platformId===r);if(!o)throw Y({entityType:"AppConnection",entityId:t});o.scope==="PLATFORM"&&n.remove(o)}var du=require("node:crypto");var An="idx_project_platform_id_external_id";function he(e,{platformId:t,ownerId:r,type:n="TEAM",planName:o="platform",...s}){let i=typeof s.externalId=="string"?
j(s.externalId):null,c=j(s.displayName);Sd(e,t,i);let a=e.ids.id(),u=e.clock.date(),l=u,p={id:a,created:u,updated:l,deleted:null,ownerId:r,displayName:c,platformId:t,
maxConcurrentJobs:s.maxConcurrentJobs??null,type:n,icon:{color:"RED"},externalId:i,releasesEnabled:!1,metadata:s.metadata??null,poolId:null,plan:{id:e.ids.id(),
created:u,updated:l,projectId:a,locked:!1,name:o,piecesFilterType:"NONE",pieces:[]}};return e.database.projects.insert(p),p}function Sd(e,t,r){if(r!==null&&(Fe(
An,t,r),Tn(e,t,r)))throw Yn(An)}function Tn(e,t,r){return e.database.projects.find(n=>n.platformId===t&&n.externalId===r&&n.deleted===null)}function je({deleted:e,
...t}){return{...t,analytics:{totalUsers:0,activeUsers:0,totalFlows:0,activeFlows:0}}}function lu(e,t){let r="/projects",n=["SERVICE","USER","ADMIN"],o=["SERVIC\
E","ADMIN"];e({method:"GET",url:r,allow:n,query:Wa,handle:({query:s,principal:i})=>Ed(t,i,s)}),e({method:"POST",url:r,allow:o,status:201,body:Ga,handle:async({body:s,
principal:i})=>je(await Id(t,i,s))}),e({method:"GET",url:`${r}/:id`,allow:n,params:Re,handle:({params:s,principal:i})=>je(J(t,i,s.id))}),e({method:"POST",url:`${r}\
/:id`,allow:o,params:Re,body:Ha,handle:({params:s,body:i,principal:c})=>{let a=J(t,c,s.id);return Od(t,a,i),je(a)}}),e({method:"DELETE",url:`${r}/:id`,allow:o,status:204,
params:Re,handle:({params:s,principal:i})=>Ad(t,J(t,i,s.id))})}function Ed(e,t,r){let n=r.externalId===void 0?void 0:j(r.externalId),o=r.displayName===void 0?()=>!0:
mt(r.displayName),s=e.database.projects.filter(c=>c.deleted===null&&o(c.displayName)&&(n===void 0||n!==""&&c.externalId===n)&&_r(e,t,c)),i=so(e,s,r);return{...i,
data:i.data.map(je)}}async function Id(e,{platformId:t,userId:r=""},{globalConnectionExternalIds:n=[],...o}){Pd(e,t),await e.clock.yieldFor(e.settings.window);let s=he(
e,{...o,platformId:t,ownerId:r});for(let i of e.database.connections.filter(c=>c.platformId===t&&c.scope==="PLATFORM"&&n.includes(c.externalId)))e.database.connections.
update(i,{projectIds:[...i.projectIds,s.id]});return s}function Pd(e,t){let{teamProjectsLimit:r}=e.settings.plan;if(r==="NONE")throw new w("VALIDATION",{message:"\
Team projects are not available on your current plan"});let n=o=>o.platformId===t&&o.type==="TEAM"&&o.deleted===null;if(r==="ONE"&&e.database.projects.find(n))throw ut(
"Maximum limit of 1 team project reached for this plan. Upgrade your plan to add more team projects.")}function Od(e,t,{displayName:r,externalId:n,metadata:o,maxConcurrentJobs:s}){
let i=n?.trim()?j(n):void 0;if(i!==void 0){if(e.database.projects.find(a=>a!==t&&a.externalId===i&&a.deleted===null))throw new w("PROJECT_EXTERNAL_ID_ALREADY_EX\
ISTS",{externalId:i});Fe(An,t.platformId,i)}e.database.projects.update(t,{...r===void 0?{}:{displayName:j(r)},...i===void 0?{}:{externalId:i},...o===void 0?{}:{
metadata:o},...s===void 0?{}:{maxConcurrentJobs:s}})}function Ad(e,t){let{projects:r,connections:n}=e.database;t.deleted=e.clock.date();let o=()=>{r.remove(t);let i=n.
filter(({scope:c,projectIds:a})=>c==="PROJECT"&&a.includes(t.id));for(let c of i)n.remove(c)},{hardDelete:s}=e.settings.delays;s>0?e.clock.later(s,o):o()}function er(e,t){let r=e.clock.date(),n={id:e.ids.id(),created:r,updated:r,...t,projectIds:new Set};return e.database.users.push(n),n}function Zn({projectIds:e,
...t}){return{...t,status:"ACTIVE"}}function pu(e,t){e({method:"GET",url:"/users",allow:["SERVICE","ADMIN"],query:Ja,handle:({query:r,principal:{platformId:n}})=>{
let o=t.database.users.filter(i=>i.platformId===n),s=gt(t,o,r);return{...s,data:s.data.map(Zn)}}})}function mu(e,t){e({method:"POST",url:"/managed-authn/external-token",body:v({externalAccessToken:y()}),handle:async({body:r})=>{let n=Zd(t,r.externalAccessToken),
o=await Rd(t,n);return t.settings.newer.renamesProjects&&Cd(t,o,n.projectDisplayName),Dd(t,jd(t,n,o),o)}})}var Td=["ADMIN","EDITOR","OPERATOR","VIEWER"];function Zd(e,t){
let[r="",n="",o=""]=t.split("."),{alg:s,kid:i}=fu(r),c=e.database.signingKeys.find(({id:p})=>p===i);if(!c)throw M(`signing key not found signingKeyId=${i}`);if(s!==
"RS256")throw M("invalid algorithm");let a=Buffer.from(`${r}.${n}`);if(!(0,du.verify)("RSA-SHA256",a,c.publicKey,Buffer.from(o,"base64url")))throw M("invalid si\
gnature");let u=fu(n);Nd(u,Math.floor(e.clock.now()/1e3));let{role:l}=u;if(l!==void 0&&!Td.includes(String(l).toUpperCase()))throw M("ENTITY_NOT_FOUND");return{
...u,platformId:c.platformId}}function Nd({nbf:e,exp:t},r){if(e!==void 0){if(typeof e!="number")throw M("invalid nbf value");if(e>r)throw M("jwt not active")}if(t!==
void 0){if(typeof t!="number")throw M("invalid exp value");if(t<=r)throw M("jwt expired")}}function fu(e){try{return Object(JSON.parse(Buffer.from(e,"base64url").
toString()))}catch{throw M("jwt malformed")}}async function Rd(e,{platformId:t,externalProjectId:r}){let n=r===void 0?e.database.projects.find(o=>o.platformId===
t&&o.deleted===null):Tn(e,t,r);return n||(await e.clock.yieldFor(e.settings.window),he(e,{platformId:t,ownerId:e.database.platforms.find(({id:o})=>o===t)?.ownerId??
"",displayName:r??"",externalId:r,planName:"default-embeddings-limit"}))}function Cd(e,t,r){r&&e.database.projects.update(t,{displayName:j(r)})}function jd(e,{platformId:t,
externalUserId:r,firstName:n="",lastName:o=""},s){let c=e.database.users.find(a=>a.platformId===t&&(r===void 0||a.externalId===r))??er(e,{platformId:t,externalId:r??
null,email:`${e.ids.id()}@managed.test`,firstName:n,lastName:o,platformRole:"MEMBER"});return c.projectIds.add(s.id),c}function Dd(e,t,{id:r}){let{id:n,platformId:o,
platformRole:s}=t,i=s==="ADMIN"?"ADMIN":"USER";return{...Zn(t),token:_e(e,{type:i,platformId:o,userId:n,projectId:r}),projectId:r}}function hu(e,t){e({method:"POST",url:"/oauth-apps",allow:["ADMIN"],status:201,body:v({pieceName:y(),clientId:y(),clientSecret:y()}),handle:({body:r,principal:{
platformId:n}})=>(t.database.oauthApps.push({...r,platformId:n}),{id:t.ids.id(),platformId:n,pieceName:r.pieceName,clientId:r.clientId})})}function gu(e,t){e({method:"GET",url:"/platform-app-connections",allow:["SERVICE","ADMIN"],query:ru,handle:({query:r,principal:{platformId:n}})=>{let o=r.projectIds&&
new Set(r.projectIds),s=be(t,r,c=>c.platformId===n&&(r.scope===void 0||c.scope===r.scope)&&(o===void 0||c.projectIds.some(a=>o.has(a)))&&(r.ownerIds===void 0||r.
ownerIds.includes(c.ownerId))),i=Ld(t);return{...s,data:s.data.map(c=>({...c,projects:i(c.projectIds)}))}}})}function Ld(e){let t=new Map(e.database.projects.rows.
map(r=>[r.id,r]));return r=>r.flatMap(n=>{let o=t.get(n);return o&&o.deleted===null?[{id:n,displayName:o.displayName,type:o.type}]:[]})}function tr(e,{apiKey:t=`sk-${e.ids.text(64)}`,withTestPieces:r=!1}={}){let n=e.ids.id(),{id:o}=er(e,{platformId:n,externalId:null,email:"ada@vendor.test",firstName:"\
Ada",lastName:"Vendor",platformRole:"ADMIN"}),s=_e(e,{type:"ADMIN",platformId:n,userId:o}),i={id:n,created:e.clock.date(),name:"Vendor",apiKey:t,ownerId:o,adminToken:s};
return e.database.platforms.push(i),he(e,{platformId:n,ownerId:o,displayName:"Ada's Project",type:"PERSONAL"}),r&&Da(e,n),i}function _u(e,t){e({method:"GET",url:"\
/platforms/:id",allow:["SERVICE","USER","ADMIN"],params:ot,handle:({params:{id:r},principal:n})=>{let o=t.database.platforms.find(s=>s.id===r);if(o&&n.platformId===
r)return Ud(o,t.settings);throw new w("AUTHORIZATION",{message:"You are not authorized to access this platform"})}}),e({method:"GET",url:"/api-keys",allow:["ADM\
IN"],handle:({principal:{platformId:r}})=>({data:t.database.platforms.filter(({id:s})=>s===r).map(({created:s,apiKey:i})=>({created:s,platformId:r,truncatedValue:i.
slice(-4)})),next:null,previous:null})})}function Ud({id:e,created:t,name:r,ownerId:n},{plan:o,hiddenPieces:s}){return{id:e,created:t,updated:t,ownerId:n,name:r,
...{filteredPieceNames:s,filteredPieceBehavior:"BLOCKED"},plan:{platformId:e,...o}}}function rr(e){let t=Object.create(null);for(let r of e.split("&")){if(r==="")continue;let n=r.indexOf("]="),o=n===-1?r.indexOf("="):n+1,s=o===-1?r:r.slice(0,o),
i=o===-1?"":r.slice(o+1);xu(t,Fd(yu(s)),yu(i))}return t}function yu(e){let t=e.replaceAll("+"," ");try{return decodeURIComponent(t)}catch{return t}}function Fd(e){
let t=e.indexOf("[");return t<=0||!e.endsWith("]")?[e]:[e.slice(0,t),...e.slice(t+1,-1).split("][")]}function xu(e,[t="",...r],n){let o=e[t];if(r.length===0)e[t]=
o===void 0?n:[o,n].flat();else if(r[0]==="")e[t]=[o??[],n].flat();else{let s=typeof o=="object"&&!Array.isArray(o)?o:Object.create(null);e[t]=s,xu(s,r,n)}}var Md=100,nr=class{#e=[];add(t,r,n){this.#e.push({method:t,segments:r.split("/"),route:n})}find(t,r){let n=t==="HEAD"?"GET":t,o=this.#e.filter(i=>i.method===n);
if(o.length===0)return;let s=Bd(r);for(let{segments:i,route:c}of o){let a=Jd(i,s);if(a)return{route:c,params:a}}}};function Bd(e){let[t=""]=e.split(/[?#]/,1);try{
return t.replace(/(?<=.)\/$/,"").split("/").map(decodeURIComponent)}catch{throw new E(`'${e}' is not a valid url component`,{statusCode:400,code:"FST_ERR_BAD_UR\
L"})}}function Jd(e,t){if(e.length!==t.length)return;let r={};for(let[n,o]of e.entries()){let s=t[n]??"";if(o.startsWith(":")){if(s.length>Md)return;r[o.slice(1)]=
s}else if(o!==s)return}return r}function bu(e){let t=new nr;function r(n){t.add(n.method,`/api/v1${n.url}`,n)}return{define:r,find:t.find.bind(t),run:Kd.bind(null,e)}}async function Kd(e,t,r){
let n={...r,params:Nn("params",t.params,r.params),body:Nn("body",t.body,r.body??null),query:Nn("querystring",t.query,r.query)},o=Vd(e,t,r.incoming.headers.authorization);
return await e.clock.pause(t.method==="GET"?e.settings.delays.read:e.settings.delays.write),{body:await t.handle({...n,principal:o}),status:t.status??200}}function Nn(e,t,r){
if(!t)return r;let n=t.safeParse(r);if(n.success)return n.data;let o=n.error.issues.map(({path:s,message:i})=>`${e}/${s.join("/")} ${i}`);throw new E(o.join(", "),
{statusCode:400,code:"FST_ERR_VALIDATION"})}function Vd(e,{allow:t,wrongToken:r},n){try{return t?Gn(e,n,t):{type:"UNKNOWN",platformId:""}}catch(o){throw r&&o instanceof
w&&o.status===401?r():o}}var Rn=require("node:crypto");var Cn=()=>(0,Rn.generateKeyPairSync)("rsa",{modulusLength:2048}),or,vu=new WeakMap;function Gd(e,t){or??=Cn();let r=vu.get(t);if(r!==void 0)return r;let n=e.ids.id(),{publicKey:o}=or,s=e.clock.date();return e.database.signingKeys.push({id:n,created:s,
displayName:"fake-server",platformId:t.id,publicKey:o}),vu.set(t,n),n}function zu(e,t){let r=Gd(e,t);return or??=Cn(),{signingKeyId:r,signingKey:String(or.privateKey.
export({type:"pkcs1",format:"pem"}))}}function wu(e,t){e({method:"POST",url:"/signing-keys",allow:["ADMIN"],status:201,body:v({displayName:y()}),handle:({body:r,
principal:n})=>Hd(t,n.platformId,r.displayName)}),e({method:"GET",url:"/signing-keys",allow:["ADMIN"],handle:({principal:{platformId:r}})=>({data:t.database.signingKeys.
filter(o=>o.platformId===r).map($u),next:null,previous:null})})}function Hd(e,t,r){let{publicKey:n,privateKey:o}=Cn(),i={id:e.ids.id(),created:e.clock.date(),displayName:r,
platformId:t,publicKey:n};return e.database.signingKeys.push(i),{...$u(i),privateKey:o.export({type:"pkcs1",format:"pem"})}}function $u({id:e,created:t,platformId:r,
publicKey:n,displayName:o}){return{id:e,created:t,updated:t,platformId:r,publicKey:n.export({type:"pkcs1",format:"pem"}),algorithm:"RSA",displayName:o}}var Wd={ENTERPRISE:"ee",CLOUD:"cloud",COMMUNITY:"ce"},jn=50,Xd=6e4;function ku(e,t){e({method:"GET",url:"/flags",handle:({incoming:r})=>Yd(t,r.origin)}),e({method:"\
GET",url:"/health",handle:()=>({status:"Healthy"})}),e({method:"POST",url:"/authentication/sign-in",body:v({email:y(),password:y()}),handle:({incoming:r,setHeader:n})=>{
throw qd(t,r.address,n),new w("INVALID_CREDENTIALS",{})}})}function Yd({settings:e},t){return{EDITION:Wd[e.edition],CURRENT_VERSION:e.version,ENVIRONMENT:e.engine.
validate?"prod":"test",PUBLIC_URL:e.publicUrl??t}}function qd(e,t,r){let n=Date.now(),o=e.attempts.get(t),s=o&&o.ends>n?o:{count:0,ends:n+Xd};e.attempts.set(t,s),
s.count+=1;let i=Math.max(1,Math.ceil((s.ends-n)/1e3)-1);if(r("x-ratelimit-limit",jn),r("x-ratelimit-remaining",Math.max(0,jn-s.count)),r("x-ratelimit-reset",i),
!(s.count<=jn))throw r("retry-after",i),new E(`Rate limit exceeded, retry in ${i} seconds`,{statusCode:429})}function Su(e,t){e({method:"GET",url:"/worker/app-connections/:externalId",allow:["ENGINE"],params:v({externalId:y()}),handle:({params:{externalId:r},principal:{
platformId:n,projectId:o=""}})=>{let s=t.database.connections.find(i=>i.platformId===n&&i.projectIds.includes(o)&&i.externalId===r);if(!s)throw Y({entityType:"A\
ppConnection",entityId:`externalId=${r}`});return{...s,value:Qd(s.value)}}}),e({method:"GET",url:"/worker/project",allow:["ENGINE"],handle:({principal:r})=>je(J(
t,r,r.projectId??""))})}function Qd(e){return"refresh_token"in e?{...e,refresh_token:"(REDACTED)"}:e}var em=54*1024*1024,tm={"access-control-allow-origin":"*","access-control-expose-headers":"*","strict-transport-security":"max-age=31536000; includeSubDomains",
"x-content-type-options":"nosniff","content-security-policy":"frame-ancestors 'self'"};function Eu(e,{bodyLimit:t=em}){let r=bu(e);for(let s of rm)s(r.define,e);
return async function(i,c){let a={...tm};if(nm(i))return o(204,void 0,{...a,...om(i)});let{status:u,body:l}=await n(i,c,a).catch(Vn);return o(u,l,a)};async function n(s,i,c){
let{method:a,url:u}=s;if(sm(e,u))return hr(u);let l=r.find(a,u),p=await iu(s,{limit:t,isKnownPath:l!==void 0}).catch(h=>{throw h.statusCode!==415&&(c.connection=
"close"),h});if(i.body=p,!l)return hr(u);let d=rr(u.split("?").slice(1).join("?")),m=(h,g)=>{c[h]=g};return r.run(l.route,{body:p,query:d,params:l.params,incoming:s,
setHeader:m})}function o(s,i,c){let a=typeof i=="string",u=Buffer.from(a?i:JSON.stringify(i)??""),l=a?"text/html; charset=utf-8":"application/json; charset=utf-\
8";return{status:s,headers:{...c,...u.length>0?{"content-type":l}:{},date:e.clock.httpDate()},body:u}}}function Iu({url:e,headers:t}){if(Object.entries(t).reduce(
(s,[i,c=""])=>s+i.length+c.length,e.length)<=pt)return;let{status:n,body:o}=ft;return{status:n,headers:{"content-type":"application/json"},body:Buffer.from(JSON.
stringify(o))}}var rm=[lu,au,nu,gu,cu,Su,La,hu,wu,mu,_u,pu,ku];function nm({method:e,headers:t}){return e==="OPTIONS"&&t.origin!==void 0&&"access-control-reques\
t-method"in t}function om({headers:e}){return{"access-control-allow-methods":"*","access-control-allow-headers":e["access-control-request-headers"]??"",vary:"Ac\
cess-Control-Request-Headers"}}function sm({settings:e},t){return e.edition==="COMMUNITY"&&t.startsWith("/api/v1/global-connections")}function sr(e,t,r="fetch failed"){return new TypeError(r,{cause:Object.assign(new Error(t),{code:e})})}var Pu=()=>sr("UND_ERR_SOCKET","other side closed"),Ou=()=>sr(
"ECONNRESET","read ECONNRESET"),Au=()=>sr("ECONNREFUSED","connect ECONNREFUSED"),Tu=e=>sr("ENOTFOUND",`getaddrinfo ENOTFOUND ${e}`);async function Zu(e,t){let r=typeof e?.url=="string"?e:void 0,n=im(r?.url??String(e)),o=String(t.method??r?.method??"GET").toUpperCase(),s=cm(t.headers??r?.headers),
{body:i,type:c}=t.body==null&&r?await Nu(r):await am(t.body);if(i&&(o==="GET"||o==="HEAD"))throw new TypeError(`Request with ${o} method cannot have body.`);return c!==
void 0&&(s["content-type"]??=c),(i||o==="POST"||o==="PUT"||o==="PATCH")&&(s["content-length"]=String(i?.length??0)),{incoming:{method:o,url:n.pathname+n.search,
headers:{host:n.host,...s},origin:Dn(n),address:"127.0.0.1",read:async u=>{if(i&&i.length>u)throw st();return i??Buffer.alloc(0)}},url:n,signal:t.signal??r?.signal??
void 0}}var Dn=({protocol:e,host:t})=>`${e}//${t}`;function im(e){if(!URL.canParse(e))throw new TypeError(`Failed to parse URL from ${e}`);let t=new URL(e);return t.
hash="",t}function cm(e={}){if(typeof Headers=="function")return Object.fromEntries(new Headers(e));let t=Array.isArray(e)?e:Object.entries(e);return Object.fromEntries(
t.map(([r,n])=>[String(r).toLowerCase(),String(n)]))}async function am(e){return e==null?{}:typeof e=="string"?{body:Buffer.from(e),type:"text/plain;charset=UTF\
-8"}:Nu(new Response(e))}async function Nu(e){return e.body===null?{}:{body:Buffer.from(await e.arrayBuffer()),type:e.headers.get("content-type")??void 0}}var um={async refuse({wire:e}){e.close()},async"reset-before"({wire:e,clock:t,fault:r}){await t.pause(r.delay??0),e.reset()},async"reset-after"(e){await ge(e),await e.
clock.pause(e.fault.delay??0),e.wire.reset()},async"reset-mid-body"(e){e.wire.sendHalf(await ge(e)),await e.clock.pause(e.fault.delay??20),e.wire.reset()},async"\
stall-mid-body"(e){e.wire.sendHalf(await ge(e))},async never(e){e.fault.acted?await ge(e):await cr(e)},async slow(e){let{fault:t,clock:r,wire:n,proceed:o}=e;if(!t.
acted)return await r.pause(t.delay??0),o();let s=await ge(e);await r.pause(t.delay??0),n.send(s)},async status(e){await ir(e),e.wire.send(it(e,{status:503,body:""}))},
async html(e){await ir(e),e.wire.send(it(e,{status:200,body:"<!DOCTYPE html><html><body>Sign in</body></html>",headers:{"content-type":"text/html; charset=utf-8"}}))},
async"broken-json"(e){let{fault:t,wire:r,incoming:n}=e,o=t.acted??!0;o||await cr(e);let s=n.method==="POST"?201:200,i=o?await ge(e):it(e,{status:s,body:{id:"x",
data:[]}});r.send({...i,status:t.status??i.status,body:ct(i.body)})},async"wrong-shape"(e){let t=await ir(e);e.wire.send(it(e,{status:t?.status??200,body:{}}))},
async redirect(e){await ir(e),e.wire.send(it(e,{status:302,body:"",headers:{location:e.fault.location??"/"}}))}};async function Ru(e){e.record.fault=e.fault.kind,
await um[e.fault.kind](e)}async function ge(e){return e.act(await cr(e))}async function ir(e){if(e.fault.acted)return ge(e);await cr(e)}async function cr({incoming:e,
record:t}){let r=await e.read(1/0);return t.body=lm(r.toString()),r}function lm(e){try{return e===""?void 0:JSON.parse(e)}catch{return e}}function it({fault:e,clock:t},r){
let n=e.body===void 0?r.body:e.body,o=typeof n=="string";return{status:e.status??r.status,headers:{date:t.httpDate(),"content-type":o?"text/plain":"application/\
json; charset=utf-8",...r.headers,...pm(e.headers)},body:Buffer.from(o?n:JSON.stringify(n))}}function pm(e={}){return Object.fromEntries(Object.entries(e).map(([
t,r])=>[t.toLowerCase(),r]))}function ct(e){return e.subarray(0,Math.floor(e.length/2))}var fm=["connection","keep-alive","transfer-encoding"],Cu=[204,205,304];function ju(e,t,r){let n=dm(e),{status:o}=e;if(typeof Response!="function")return mm(o,n,
e.body,r);let s=new Response(Cu.includes(o)?null:t,{status:o,headers:n});return Object.defineProperty(s,"url",{value:r})}function dm({status:e,headers:t,body:r}){
let n={...t,...Cu.includes(e)?{}:{"content-length":r.length}};return Object.entries(n).flatMap(([o,s])=>s===void 0||fm.includes(o)?[]:[s].flat().map(i=>[o,String(
i)]))}function mm(e,t,r,n){let o=new Map(t),s=async()=>r.toString();return{status:e,ok:e>=200&&e<300,redirected:!1,url:n,headers:{get:i=>o.get(i.toLowerCase())??
null},text:s,json:async()=>JSON.parse(await s())}}var ar=class{response;record;onOver=()=>{};#e=()=>{};#n=()=>{};#t=!1;#o;#s;#r;constructor(t,r,n){this.#o=t,this.#s=r,this.#r=n,this.record=n.record,this.response=
new Promise((o,s)=>{this.#n=o,this.#e=s})}send(t){this.#t||(this.#i(t,this.#s==="HEAD"?null:t.body),this.#r.answered(t.status),this.#c())}sendHalf(t){if(this.#t)
return;let r,n=new ReadableStream({start:o=>{r=o}});r?.enqueue(ct(t.body)),this.#i(t,n),this.#e=o=>r?.error(o)}close(){this.fail(Pu())}reset(){this.fail(Ou())}fail(t){
this.#t||(this.#e(t),this.#c())}#i(t,r){try{this.#n(ju(t,r,this.#o))}catch(n){this.#e(n)}}#c(){this.#t=!0,this.#r.closed(),this.onOver()}};async function ur(e,t,{incoming:r,record:n,wire:o}){let s=async()=>o.send(await t(r,n)),i=e.faults.take(n.method,n.url,n.headers["x-caller"]);if(!i)return s();let c=u=>t(
{...r,read:async()=>u},n),a=Ru({fault:i,incoming:r,wire:o,record:n,clock:e.clock,proceed:s,act:c}).catch(()=>o.close());i.taken?.(a),await a}function Lu(e,t,r){let n=new Set,o=!1;async function s(i,c){let{incoming:a,url:u,signal:l}=await Zu(i,c??{});if(l?.aborted)throw Du(l);if(!r().includes(Dn(u)))throw Tu(
u.host);if(o)throw Au();let p=new ar(u.href,a.method,e.log.open(a));n.add(p);let d=()=>p.fail(Du(l));l?.addEventListener("abort",d),p.onOver=()=>{n.delete(p),l?.
removeEventListener("abort",d)};let m=Iu(a);return m?p.send(m):ur(e,t,{incoming:a,record:p.record,wire:p}),p.response}return{fetch:s,close(){o=!0;for(let i of n)
i.close()}}}function Du(e){return e?.reason??new DOMException("This operation was aborted","AbortError")}var hm=72e3;async function Fu(e,t,{port:r,host:n}){let{createServer:o}=await Promise.resolve().then(()=>Bn(require("node:http"),1)),s=o({maxHeaderSize:pt,requestTimeout:0},
(i,c)=>{let a=ym(i),{record:u,answered:l,closed:p}=e.log.open(a);c.once("finish",()=>l(c.statusCode)),c.once("close",p),ur(e,t,{incoming:a,record:u,wire:bm(i,c)})});
return s.keepAliveTimeout=hm,s.on("clientError",zm),await new Promise((i,c)=>{s.once("error",c),s.listen({port:r,host:n},()=>i(void 0))}),{url:gm(s),close:()=>_m(
s)}}function gm(e){let{address:t,family:r,port:n}=e.address(),o={"0.0.0.0":"127.0.0.1","::":"::1"}[t]??t;return`http://${r==="IPv6"?`[${o}]`:o}:${n}`}async function _m(e){
let t=new Promise(r=>{e.close(()=>r(void 0))});e.closeAllConnections(),await t}function ym(e){let{method:t="",url:r="",headers:n,socket:o}=e;return{method:t,url:r,
headers:n,origin:`http://${n.host}`,address:o.remoteAddress??"",read:s=>xm(e,s)}}async function xm(e,t){let r=[],n=0;try{for await(let o of e.iterator({destroyOnReturn:!1})){
if(n+=o.length,n>t)break;r.push(o)}}catch{}if(n>t)throw st();return Buffer.concat(r)}function bm({socket:e},t){return{send(r){t.destroyed||(Uu(t,r),t.end(r.body))},
sendHalf(r){t.destroyed||(Uu(t,r),t.write(ct(r.body)))},close:()=>{e.destroy()},reset:()=>{e.resetAndDestroy()}}}var vm=["keep-alive","transfer-encoding","conte\
nt-length"];function Uu(e,{status:t,headers:r,body:n}){for(let[o,s]of Object.entries(r))s!==void 0&&!vm.includes(o)&&e.setHeader(o,s);t!==204&&t!==304&&e.setHeader(
"content-length",n.length),e.writeHead(t)}function zm(e,t){if(e.code==="ECONNRESET"||t.destroyed)return;let r=e.code==="HPE_HEADER_OVERFLOW",{status:n,body:o}=r?
ft:wm,s=JSON.stringify(o),i=[`HTTP/1.1 ${n} ${o.error}`,`Content-Length: ${s.length}`,"Content-Type: application/json","Connection: close"];t.end(`${i.join(`\r
`)}\r
\r
${s}`)}var wm={status:400,body:{error:"Bad Request",message:"Client Error",statusCode:400}};var Mu=Bn(require("node:timers"),1),{setImmediate:$m}=Mu.default;function Bu(e){let t=new Set,r=!1;function n(i,c){if(r)return()=>{};let{clearTimeout:a}=globalThis,
u=setTimeout(()=>{t.delete(l),c()},i),l=()=>{t.delete(l),a(u)};return t.add(l),l}let o=i=>new Promise(c=>{n(i,()=>c(void 0))}),s=()=>Date.now()+e.clockSkew;return{
now:s,date:()=>new Date(s()).toISOString(),httpDate:()=>new Date(s()).toUTCString(),later:n,async pause(i){i>0&&await o(i)},async yieldFor(i){await(i>0?o(i):new Promise(
c=>{$m(()=>c(void 0))}))},stop(){r=!0;for(let i of t)i()}}}function Ju(e){return{projects:new Ue(e),connections:new Ue(e),users:[],platforms:[],oauthApps:[],flows:[],signingKeys:[],pieces:[]}}var km=10;function Vu(e,t){let r=[],n=new Set,o=0,s=!1;function i(){for(;!e.engine.down&&o<e.engine.concurrency;){let l=r.shift();if(!l)return;c(l)}r.length>0&&
!s&&(s=!0,t.later(km,()=>{s=!1,i()}))}async function c(l){o+=1;try{l.resolve(await a(l))}catch(p){l.reject(p)}finally{l.cancelSafetyTimer(),o-=1,i()}}async function a({
piece:l,value:p}){return await t.pause(e.engine.delay+u(l)),new Promise((d,m)=>{let h=t.later(e.engine.timeout,()=>m(Ku(Pm)));Sm(l,p,t).then(d,g=>m(Ku(Om(g)))).
finally(h)})}function u({name:l,version:p}){let d=`${l}@${p}`;return n.has(d)?0:(n.add(d),e.engine.install)}return{validateAuth(l,p){return new Promise((d,m)=>{
let h={piece:l,value:p,resolve:d,reject:m,cancelSafetyTimer:()=>{}};h.cancelSafetyTimer=t.later(e.engine.safetyTimeout,()=>{let g=r.indexOf(h);g!==-1&&r.splice(
g,1),m(Am())}),r.push(h),i()})}}}async function Sm(e,t,r){let n=Wt(e.auth),o=n.find(({type:s})=>s===t.type)??n[0];return!e.validate||!o?{valid:!0}:o.type!==t.type?
{valid:!1,error:`Connection value type does not match piece auth type: ${o.type} !== ${t.type}`}:typeof e.validate=="function"?e.validate(t):Em(Im(o,t),r)}async function Em(e,t){
if(await t.pause(Number(/^slow(\d+)/.exec(e)?.[1]??0)),e==="throw")throw new Error("boom in validate");return e.startsWith("bad")?{valid:!1,error:"Invalid API t\
oken"}:{valid:!0}}function Im(e,t){let r=t.props??{},n=Object.entries(e.props??{}).find(([,s])=>s.type==="SECRET_TEXT")?.[0],o=t.secret_text??t.password??t.access_token??
r[n??""];return typeof o=="string"?o:""}var Pm={status:"TIMEOUT",response:{valid:!1,error:"Validation timed out"}};function Om(e){let{message:t,stack:r}=e instanceof
Error?e:new Error(String(e));return{status:"INTERNAL_ERROR",error:JSON.stringify({__apErrorVersion:1,message:t,raw:r}),logs:""}}function Ku(e){return new w("ENG\
INE_OPERATION_FAILURE",{message:"Failed to run engine validate auth",context:e})}function Am(){return new w("ENGINE_OPERATION_FAILURE",{message:"Worker did not \
respond within the safety timeout"})}var Gu=["refuse","reset-before","reset-after","reset-mid-body","stall-mid-body","never","slow","status","html","broken-json","wrong-shape","redirect"];function Hu(){
let e=[],t=[];return{hits:t,add(r){if(!Gu.includes(r?.kind))throw new TypeError(`a fault needs a \`kind\`: ${Gu.join(", ")}`);let n={fault:r,seen:0,fired:0};return e.
push(n),()=>{let o=e.indexOf(n);o!==-1&&e.splice(o,1)}},clear(){e.length=0,t.length=0},take(r,n,o){let s=e.filter(c=>Tm(c.fault,r,n,o)?(c.seen+=1,c.seen>=(c.fault.
nth??1)&&c.fired<(c.fault.times??1)):!1),[i]=s;if(i)return i.fired+=1,t.push({fault:i.fault,method:r,url:n}),i.fault}}}function Tm({method:e,path:t,caller:r},n,o,s){
return r!==void 0&&r!==s||e!==void 0&&e.toUpperCase()!==n?!1:t===void 0?!0:typeof t=="string"?o.startsWith(t):o.search(t)!==-1}var Wu="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";function Xu(e){let t=Zm(e),r=n=>Array.from({length:n},()=>Wu[t()%Wu.length]).join("");return{
text:r,id:()=>r(21)}}function Zm(e){let[t,r]=[1+e%2147483561,1+e*69621%2147483397];return()=>(t=t*40014%2147483563,r=r*40692%2147483399,(t-r+2147483562)%2147483562)}function Yu(e){let t=[],r={};return{records:t,counts:r,clear(){t.length=0;for(let n of Object.keys(r))delete r[n]},open({method:n,url:o,headers:s}){let[i="",...c]=o.
split("?"),a=performance.now(),u={method:n,url:o,path:i,query:{...rr(c.join("?"))},headers:s,body:void 0,status:void 0,startedAt:Date.now(),ms:void 0,fault:void 0},
l=`${n} ${Rm(i)}`;return r[l]=(r[l]??0)+1,e.logRequests&&t.push(u),{record:u,answered:p=>{u.status=p},closed:()=>{u.ms=performance.now()-a}}}}}var Nm=[[/^\/pieces\/.+/,
"/pieces/:name"],[/^\/worker\/app-connections\/.*/,"/worker/app-connections/:externalId"],[/\/[0-9a-zA-Z]{21}$/,"/:id"]];function Rm(e){let t=e.replace(/^\/api\/v1(?=\/)/,
"").replace(/(?<=.)\/$/,""),[r,n]=Nm.find(([o])=>o.test(t))??["",""];return t.replace(r,n)}var Cm={globalConnectionsEnabled:!0,teamProjectsLimit:"UNLIMITED",projectsLimit:null,managePiecesEnabled:!0,customRolesEnabled:!0,apiKeysEnabled:!0,embeddingEnabled:!0},
jm={globalConnectionsEnabled:!1,teamProjectsLimit:"ONE",projectsLimit:null,managePiecesEnabled:!1,customRolesEnabled:!1,apiKeysEnabled:!1,embeddingEnabled:!1},Dm={
delay:5,concurrency:5,timeout:6e4,safetyTimeout:3e5,install:0,down:!1,validate:!0},Lm={read:0,write:0,oauth:0,hardDelete:1e3},Um={refusesPlatformDelete:!1,kinds:!1,
externalIdsFilter:!1,renamesProjects:!1,visibleNamesOnly:!1};function qu(e){return{engine:lr(Dm,e.engine),delays:lr(Lm,e.delays),window:e.window??0,reread:e.reread??
0,maxPageRows:e.maxPageRows??65535,clockSkew:e.clockSkew??0,pieces:e.pieces??"served",hiddenPieces:e.hiddenPieces??[],newer:lr(Um,e.newer),edition:e.edition??"E\
NTERPRISE",version:e.version??"0.85.4",publicUrl:e.publicUrl,plan:lr(e.licence===!1?jm:Cm,e.plan),ssrfAllowList:e.ssrfAllowList??[],logRequests:e.logRequests??!0}}
function lr(e,t={}){let r=Object.entries(t).filter(([,n])=>n!==void 0);return{...e,...Object.fromEntries(r)}}function el(e){let t=Fm(),r=qu(e),n=Bu(r);return{number:t,ids:Xu(t),clock:n,settings:r,database:Ju(n),engine:Vu(r,n),faults:Hu(),log:Yu(r),sessions:new Map,usedCodes:new Set,
attempts:new Map}}var Qu=Symbol.for("predefined-connection.fake-servers");function Fm(){let e=globalThis;return e[Qu]=(e[Qu]??0)+1}function tl({apiKey:e,bodyLimit:t,withTestPieces:r,...n}){let o=el(n),s=tr(o,{apiKey:e,withTestPieces:r}),i=Eu(o,{bodyLimit:t}),c=`https://activepieces-${o.number}\
.test`,a=c,u=Lu(o,i,()=>[c,a]),l,p;async function d({port:h=0,host:g="127.0.0.1"}={}){if(p)throw new Error("This fake Activepieces was closed: create another on\
e.");l??=Fu(o,i,{port:h,host:g});try{({url:a}=await l)}catch(x){throw l=void 0,x}return a}async function m(){o.clock.stop(),u.close(),await l?.then(({close:h})=>h(),
()=>{})}return{world:o,platform:s,url:()=>a,fetch:u.fetch,listen:d,close:()=>p??=m()}}function rl(e,t){let{database:r}=e;return{addPlatform:n=>tr(e,n),addPiece:(n,o=t.id)=>wn(e,n,o),addOAuthApp:({clientSecret:n="cs",platformId:o=t.id,...s})=>{r.oauthApps.
push({...s,clientSecret:n,platformId:o})},addProject:(n={})=>he(e,{platformId:t.id,ownerId:t.ownerId,displayName:"Customer",...n}),addFlow:n=>{r.flows.push({id:e.
ids.id(),...n})},addConnection(n){let o={...Mm(e,t,n),...n};return r.connections.insert(o),o}}}function Mm(e,t,{pieceName:r,value:n={type:"CUSTOM_AUTH",props:{}}}){
let o=e.clock.date();return{id:e.ids.id(),created:o,updated:o,displayName:"Gelato Connection",type:n.type,pieceName:"@activepieces/piece-gelato",projectIds:[],platformId:t.
id,scope:"PLATFORM",status:"ACTIVE",ownerId:t.ownerId,metadata:null,pieceVersion:r===null?null:"0.1.0",preSelectForNewProjects:!1,value:n}}function nl({apiKey:e,pieces:t=[],engine:r,delays:n,...o}={}){let s=tl({...o,apiKey:e,engine:{delay:0,...r},delays:{hardDelete:0,...n}}),{world:i,platform:c}=s,
{addPiece:a,addProject:u,addConnection:l,addFlow:p}=rl(i,c);for(let d of t)a(d);return{get instanceUrl(){return s.url()},apiKey:c.apiKey,fetch:s.fetch,listen:s.
listen,close:s.close,settings:i.settings,tables:{projects:i.database.projects.rows,connections:i.database.connections.rows},requests:i.log.records,clearRequests:()=>i.
log.clear(),faults:i.faults,addPiece:d=>a(d),addProject:(d={})=>u({displayName:d.externalId??"Project",...d}),addConnection:d=>l({displayName:d.externalId,...d}),
addFlow:p,context:(d,m)=>Bm(s,d,m),signingKey:()=>zu(i,c)}}function Bm({world:e,platform:t,url:r,fetch:n},o,{contextVersion:s}={}){let i=e.database.projects.find(
u=>u.externalId===o&&u.deleted===null);if(!i)throw new Error(`There is no project with the external id ${JSON.stringify(o)}: provision the customer's connection\
 first, or add one with addProject.`);let{id:c}=i,a=_e(e,{type:"ENGINE",platformId:t.id,projectId:c});return Hn({url:r(),fetch:n,token:a,projectId:c,contextVersion:s})}function Ln(e){return nl(e)}Object.defineProperty(exports,"__esModule",{value:!0});exports.createFakeActivepieces=Ln;
