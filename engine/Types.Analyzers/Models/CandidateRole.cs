namespace Cacao.Types.Analyzers.Models;

/// <summary>How the generator came by a type.</summary>
internal enum CandidateRole
{
    /// <summary>An attribute says what it is.</summary>
    Annotated,

    /// <summary>It has methods marked with <c>[DataLoader]</c>.</summary>
    DataLoader,

    /// <summary>The argument of <c>AddQueryType&lt;T&gt;()</c>.</summary>
    Query,

    /// <summary>The argument of <c>AddMutationType&lt;T&gt;()</c>.</summary>
    Mutation,

    /// <summary>The argument of <c>AddSubscriptionType&lt;T&gt;()</c>.</summary>
    Subscription,

    /// <summary>The argument of <c>AddTypeExtension&lt;T&gt;()</c>.</summary>
    Extension,

    /// <summary>The argument of <c>AddType&lt;T&gt;()</c> and its kin.</summary>
    Output,

    /// <summary>The argument of <c>AddInputObjectType&lt;T&gt;()</c> or <c>InputObjectType&lt;T&gt;</c>.</summary>
    Input,

    /// <summary>The argument of <c>ObjectType&lt;T&gt;</c>.</summary>
    Object,

    /// <summary>The argument of <c>InterfaceType&lt;T&gt;</c>.</summary>
    Interface,

    /// <summary>The argument of <c>UnionType&lt;T&gt;</c>.</summary>
    Union,

    /// <summary>The argument of <c>ScalarType&lt;T&gt;</c> or <c>BindRuntimeType&lt;T, TType&gt;()</c>.</summary>
    Scalar,

    /// <summary>The argument of <c>ResolveWith&lt;T&gt;()</c>: a class whose members resolve fields of others.</summary>
    Members,

    /// <summary>The argument of <c>BindRuntimeType&lt;T&gt;()</c>: a class whose members resolve the fields of a document's type.</summary>
    Document,

    /// <summary>What a descriptor's resolver returns; not part of the schema where the field has another type.</summary>
    Result,
}
