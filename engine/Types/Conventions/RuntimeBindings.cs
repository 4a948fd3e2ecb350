namespace Cacao.Types;

/// <summary>The GraphQL types that code binds .NET types to, in place of those they would have.</summary>
internal sealed class RuntimeBindings
{
    /// <summary>By .NET type.</summary>
    public Dictionary<Type, TypeReference> Types { get; } = [];

    /// <summary>Classes whose members resolve the fields of types that documents define, by the types' names.</summary>
    public Dictionary<string, Type> Documents { get; } = new(StringComparer.Ordinal);

    public static RuntimeBindings Of(FeatureCollection features)
    {
        if (features.Get<RuntimeBindings>() is not { } bindings)
        {
            features.Set(bindings = new RuntimeBindings());
        }

        return bindings;
    }
}
