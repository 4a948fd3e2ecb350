namespace Cacao.Types;

/// <summary>Describes the union of <typeparamref name="T"/>.</summary>
public class UnionType<T> : UnionType
{
    private readonly Action<IUnionTypeDescriptor>? _configure;

    public UnionType()
    {
    }

    public UnionType(Action<IUnionTypeDescriptor> configure)
    {
        _configure = configure;
    }

    /// <summary>Describes the type.</summary>
    protected override void Configure(IUnionTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    private protected override TypeConfiguration Define(TypeDefinitions definitions)
    {
        var configuration = RuntimeTypes.GetUnion(definitions, typeof(T));
        Configure(new UnionTypeDescriptor(configuration));
        return configuration;
    }
}
