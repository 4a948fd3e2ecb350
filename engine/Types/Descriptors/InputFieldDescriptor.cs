namespace Cacao.Types;

/// <summary>Writes into an input field's configuration.</summary>
internal sealed class InputFieldDescriptor(InputObjectTypeConfiguration? type, InputValueConfiguration configuration)
    : InputValueDescriptor<IInputFieldDescriptor>(configuration), IInputFieldDescriptor
{
    private readonly InputValueConfiguration _configuration = configuration;

    public IInputFieldDescriptor Ignore(bool ignore = true)
    {
        if (ignore)
        {
            _ = type?.Fields.Remove(_configuration);
        }
        else if (type?.Fields.Contains(_configuration) == false)
        {
            type.Fields.Add(_configuration);
        }

        return this;
    }
}
