namespace Cacao.Language;

internal ref partial struct DocumentParser
{
    private TypeSystemDefinitionNode ParseExtension(Location start)
    {
        Advance();

        if (_reader.Kind == TokenKind.Name)
        {
            if (_reader.IsName("schema"u8))
            {
                return ParseSchema(null, start, isExtension: true);
            }

            if (_reader.IsName("scalar"u8))
            {
                return ParseScalarType(null, start, isExtension: true);
            }

            if (_reader.IsName("type"u8))
            {
                return ParseObjectType(null, start, isExtension: true);
            }

            if (_reader.IsName("interface"u8))
            {
                return ParseInterfaceType(null, start, isExtension: true);
            }

            if (_reader.IsName("union"u8))
            {
                return ParseUnionType(null, start, isExtension: true);
            }

            if (_reader.IsName("enum"u8))
            {
                return ParseEnumType(null, start, isExtension: true);
            }

            if (_reader.IsName("input"u8))
            {
                return ParseInputObjectType(null, start, isExtension: true);
            }
        }

        throw Unexpected();
    }

    private ScalarTypeDefinitionNode ParseScalarType(StringValueNode? description, Location start, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        RefuseEmpty(isExtension && directives.Length == 0);
        return new ScalarTypeDefinitionNode(description, name, directives, isExtension, From(start));
    }

    private ObjectTypeDefinitionNode ParseObjectType(StringValueNode? description, Location start, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var interfaces = ParseImplements();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldDefinitions();
        RefuseEmpty(isExtension && interfaces.Length == 0 && directives.Length == 0 && fields.Length == 0);
        return new ObjectTypeDefinitionNode(description, name, directives, interfaces, fields, isExtension, From(start));
    }

    private InterfaceTypeDefinitionNode ParseInterfaceType(StringValueNode? description, Location start, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var interfaces = ParseImplements();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldDefinitions();
        RefuseEmpty(isExtension && interfaces.Length == 0 && directives.Length == 0 && fields.Length == 0);
        return new InterfaceTypeDefinitionNode(description, name, directives, interfaces, fields, isExtension, From(start));
    }

    private UnionTypeDefinitionNode ParseUnionType(StringValueNode? description, Location start, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var types = Skip(TokenKind.Equal) ? ParseNamedTypes(TokenKind.Pipe) : [];
        RefuseEmpty(isExtension && directives.Length == 0 && types.Length == 0);
        return new UnionTypeDefinitionNode(description, name, directives, types, isExtension, From(start));
    }

    private EnumTypeDefinitionNode ParseEnumType(StringValueNode? description, Location start, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var values = ParseEnumValues();
        RefuseEmpty(isExtension && directives.Length == 0 && values.Length == 0);
        return new EnumTypeDefinitionNode(description, name, directives, values, isExtension, From(start));
    }

    private InputObjectTypeDefinitionNode ParseInputObjectType(StringValueNode? description, Location start, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseInputValues(TokenKind.BraceLeft, TokenKind.BraceRight);
        RefuseEmpty(isExtension && directives.Length == 0 && fields.Length == 0);
        return new InputObjectTypeDefinitionNode(description, name, directives, fields, isExtension, From(start));
    }

    private NamedTypeNode[] ParseImplements() => SkipKeyword("implements"u8) ? ParseNamedTypes(TokenKind.Ampersand) : [];

    /// <summary>An extension must add something; what stands there instead is the error.</summary>
    private readonly void RefuseEmpty(bool isEmpty)
    {
        if (isEmpty)
        {
            throw Unexpected();
        }
    }
}
