namespace Cacao.Types;

/// <summary>What a <see cref="TypeFactory"/> is given beside the configuration.</summary>
internal sealed class TypeFactoryOptions
{
    public required List<ScalarType> Scalars { get; init; }

    public required Dictionary<string, FieldResolverDelegate> Resolvers { get; init; }

    public required Dictionary<string, Func<object, string?>> TypeResolvers { get; init; }

    public FieldResolverDelegate? DefaultResolver { get; init; }

    /// <summary>True when fields may name engine scalars such as <c>DateTime</c> that nothing defines.</summary>
    public bool AllowsKnownScalars { get; init; }
}
