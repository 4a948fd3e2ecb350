using System.ComponentModel;

namespace Cacao.Types;

/// <summary>Writes into an input object type's configuration.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class InputObjectTypeDescriptor(InputObjectTypeConfiguration configuration)
    : TypeDescriptor<IInputObjectTypeDescriptor, InputObjectTypeConfiguration>(configuration), IInputObjectTypeDescriptor
{
    private readonly InputBindings _fields = new(configuration);

    public IInputFieldDescriptor Field(string name) => _fields.Field(name);

    public IInputObjectTypeDescriptor OneOf()
    {
        Configuration.IsOneOf = true;
        return this;
    }
}
