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

    /// <summary>The argument of <c>AddInputObjectType&lt;T&gt;()</c>.</summary>
    Input,
}
