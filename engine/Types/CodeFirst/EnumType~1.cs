namespace Cacao.Types;

/// <summary>Describes the enum of <typeparamref name="T"/>.</summary>
public class EnumType<T> : EnumType
    where T : notnull
{
    private readonly Action<IEnumTypeDescriptor<T>>? _configure;

    public EnumType()
    {
    }

    public EnumType(Action<IEnumTypeDescriptor<T>> configure)
    {
        _configure = configure;
    }

    /// <summary>Describes the type.</summary>
    protected virtual void Configure(IEnumTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    protected sealed override void Configure(IEnumTypeDescriptor descriptor) => throw new NotSupportedException();

    private protected override TypeConfiguration Define(TypeDefinitions definitions)
    {
        var configuration = RuntimeTypes.GetEnum(definitions, typeof(T));
        Configure(new EnumTypeDescriptor<T>(configuration));
        return configuration;
    }
}
