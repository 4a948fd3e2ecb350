
namespace Cacao.Types;

/// <summary>The <c>UUID</c> scalar.</summary>
public sealed class UuidType : StringScalarType<Guid>
{
    public UuidType()
        : base(
            "UUID",
            "The `UUID` scalar type represents a Universally Unique Identifier (UUID) as defined by RFC 9562.",
            "https://scalars.graphql.org/chillicream/uuid.html",
            @"^[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}$")
    {
    }

    protected override bool TryParse(string text, out Guid value) => Guid.TryParse(text, out value);

    protected override bool TryConvert(object value, out Guid converted)
    {
        converted = default;
        return value is string text && Guid.TryParse(text, out converted);
    }

    protected override string Format(Guid value) => value.ToString("D");

    protected override void Write(Guid value, ResultWriter writer) => writer.WriteGuid(value);
}
