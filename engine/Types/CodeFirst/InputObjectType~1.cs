namespace Cacao.Types;

/// <summary>Describes the input object of <typeparamref name="T"/>.</summary>
public class InputObjectType<T> : InputObjectType
{
    private readonly Action<IInputObjectTypeDescriptor<T>>? _configure;

    public InputObjectType()
    {
    }

    public InputObjectType(Action<IInputObjectTypeDescriptor<T>> configure)
    {
        _configure = configure;
    }

    /// <summary>Describes the type.</summary>
    protected virtual void Configure(IInputObjectTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    protected sealed override void Configure(IInputObjectTypeDescriptor descriptor) => throw new NotSupportedException();

    private protected override TypeConfiguration Define(TypeDefinitions definitions)
    {
        var configuration = RuntimeTypes.GetInput(definitions, typeof(T));
        Configure(new InputObjectTypeDescriptor<T>(configuration));
        return configuration;
    }
}
