namespace EShop.Catalog.Attributes;

/// <summary>The kind of values that an attribute has.</summary>
public enum ProductAttributeType
{
    /// <summary>Any words.</summary>
    Text,

    /// <summary>A number, in the attribute's unit.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>One of the attribute's allowed values.</summary>
    Enum,
}
