namespace Cacao.Types;

/// <summary>Writes into an enum value's configuration.</summary>
internal sealed class EnumValueDescriptor(EnumTypeConfiguration type, EnumValueConfiguration configuration)
    : DirectiveTargetDescriptor<IEnumValueDescriptor>(configuration.Directives), IEnumValueDescriptor
{
    public IEnumValueDescriptor Name(string name)
    {
        configuration.Name = name;
        type.HasChangedValues = true;
        return this;
    }

    public IEnumValueDescriptor Description(string? description)
    {
        configuration.Description = description;
        return this;
    }

    public IEnumValueDescriptor Deprecated(string? reason = null)
    {
        configuration.DeprecationReason = reason ?? "No longer supported";
        return this;
    }

    public IEnumValueDescriptor Ignore(bool ignore = true)
    {
        type.HasChangedValues = true;
        if (ignore)
        {
            _ = type.Values.Remove(configuration);
        }
        else if (!type.Values.Contains(configuration))
        {
            type.Values.Add(configuration);
        }

        return this;
    }
}
