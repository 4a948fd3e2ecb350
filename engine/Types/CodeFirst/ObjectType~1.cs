namespace Cacao.Types;

/// <summary>Describes the object type of <typeparamref name="T"/>; its public members are fields unless they are ignored.</summary>
public class ObjectType<T> : ObjectType
{
    private readonly Action<IObjectTypeDescriptor<T>>? _configure;

    public ObjectType()
    {
    }

    public ObjectType(Action<IObjectTypeDescriptor<T>> configure)
    {
        _configure = configure;
    }

    /// <summary>Describes the type.</summary>
    protected virtual void Configure(IObjectTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    protected sealed override void Configure(IObjectTypeDescriptor descriptor) => throw new NotSupportedException();

    private protected override TypeConfiguration Define(TypeDefinitions definitions)
    {
        var configuration = RuntimeTypes.GetObject(definitions, typeof(T));
        if (definitions.Schema.Options.DefaultBindingBehavior == BindingBehavior.Explicit)
        {
            new MemberBindings(configuration, definitions.Services).BindExplicitly();
        }

        Configure(new ObjectTypeDescriptor<T>(configuration, definitions.Services));
        return configuration;
    }
}
