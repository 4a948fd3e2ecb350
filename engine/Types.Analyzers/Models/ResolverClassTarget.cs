namespace Cacao.Types.Analyzers.Models;

/// <summary>Which type a class of resolvers adds to.</summary>
internal enum ResolverClassTarget
{
    Query,
    Mutation,
    Subscription,

    /// <summary>An object type by its .NET type.</summary>
    Object,

    /// <summary>An interface type by its .NET type.</summary>
    Interface,

    /// <summary>An object type by its GraphQL name.</summary>
    Named,

    /// <summary>None: descriptors take the members one by one.</summary>
    Members,
}
