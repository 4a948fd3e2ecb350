namespace Cacao.Types;

/// <summary>Describes the interface of <typeparamref name="T"/>.</summary>
public class InterfaceType<T> : InterfaceType
{
    private readonly Action<IInterfaceTypeDescriptor<T>>? _configure;

    public InterfaceType()
    {
    }

    public InterfaceType(Action<IInterfaceTypeDescriptor<T>> configure)
    {
        _configure = configure;
    }

    /// <summary>Describes the type.</summary>
    protected virtual void Configure(IInterfaceTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    protected sealed override void Configure(IInterfaceTypeDescriptor descriptor) => throw new NotSupportedException();

    private protected override TypeConfiguration Define(TypeDefinitions definitions)
    {
        var configuration = RuntimeTypes.GetInterface(definitions, typeof(T));
        Configure(new InterfaceTypeDescriptor<T>(configuration, definitions.Services));
        return configuration;
    }
}
