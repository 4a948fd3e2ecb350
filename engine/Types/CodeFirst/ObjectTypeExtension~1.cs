namespace Cacao.Types;

/// <summary>
/// Adds to the object type of <typeparamref name="T"/>; with another name, adds the members of <typeparamref name="T"/> to the type of that
/// name.
/// </summary>
public class ObjectTypeExtension<T> : ObjectTypeExtension
{
    private readonly Action<IObjectTypeDescriptor<T>>? _configure;

    public ObjectTypeExtension()
    {
    }

    public ObjectTypeExtension(Action<IObjectTypeDescriptor<T>> configure)
    {
        _configure = configure;
    }

    /// <summary>Describes what is added.</summary>
    protected virtual void Configure(IObjectTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    protected sealed override void Configure(IObjectTypeDescriptor descriptor) => throw new NotSupportedException();

    private protected override TypeConfiguration Define(TypeDefinitions definitions)
    {
        var configuration = RuntimeTypes.GetObject(definitions, typeof(T));
        var name = configuration.Name;
        Configure(new ObjectTypeDescriptor<T>(configuration, definitions.Services));
        if (!string.Equals(name, configuration.Name, StringComparison.Ordinal))
        {
            // Members of a class that only holds resolvers: its instance is the parent.
            configuration.IsExtension = true;
            configuration.RuntimeType = null;
            configuration.Fields.ForEach(static field => field.LeafResolver = null);
        }

        return configuration;
    }
}
