using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Recognises types by what the engine and the framework call them.</summary>
internal static class KnownTypes
{
    private static readonly HashSet<string> s_scalars = new(StringComparer.Ordinal)
    {
        "System.Guid",
        "System.DateTimeOffset",
        "System.DateOnly",
        "System.TimeOnly",
        "System.TimeSpan",
        "System.Uri",
        "System.Text.Json.JsonElement",
        "System.Text.Json.JsonDocument",
        "Cacao.Types.IFile",
        "Cacao.Execution.IFile",
    };

    // What one compilation binds to scalars; a compilation is read by one thread.
    [ThreadStatic]
    private static HashSet<string>? t_bound;

    private static readonly HashSet<string> s_connections = new(StringComparer.Ordinal)
    {
        "Cacao.Data.PageConnection`1",
        "Cacao.Data.Connection`1",
    };

    /// <summary>Sets the .NET types, by metadata name, that code binds to scalars in the compilation that is read now.</summary>
    public static void Bind(IEnumerable<string> scalars) => t_bound = [.. scalars];

    public static TypeClass Classify(ITypeSymbol type)
    {
        if (IsScalar(type))
        {
            return TypeClass.Scalar;
        }

        if (type.Has("UnionType"))
        {
            return TypeClass.Union;
        }

        if (type.Has("InterfaceType"))
        {
            return TypeClass.Interface;
        }

        if (type.TypeKind != TypeKind.Enum && IsFrameworkType(type) && !IsException(type) && !IsKeyValuePair(type))
        {
            return TypeClass.Unsupported;
        }

        return type.TypeKind switch
        {
            TypeKind.Enum => TypeClass.Enum,
            TypeKind.Interface => TypeClass.Interface,
            TypeKind.Class => type.IsStatic ? TypeClass.Unsupported : type.IsAbstract ? TypeClass.Interface : TypeClass.Object,
            TypeKind.Struct => type.IsRefLikeType ? TypeClass.Unsupported : TypeClass.Object,
            _ => TypeClass.Unsupported,
        };
    }

    public static bool IsScalar(ITypeSymbol type)
        => type.SpecialType switch
        {
            SpecialType.System_Boolean or SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16
                or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64
                or SpecialType.System_UInt64 or SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal
                or SpecialType.System_String or SpecialType.System_Char or SpecialType.System_DateTime or SpecialType.System_Object => true,
            _ => s_scalars.Contains(type.FullName()) || t_bound?.Contains(type.FullName()) == true || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte },
        };

    /// <summary>Types of the runtime that stand for no object of the domain.</summary>
    public static bool IsFrameworkType(ITypeSymbol type)
    {
        var space = type.ContainingNamespace?.ToDisplayString() ?? string.Empty;
        return space == "System" || space.StartsWith("System.", StringComparison.Ordinal)
            || space.StartsWith("Microsoft.", StringComparison.Ordinal);
    }

    public static bool TryGetElement(ITypeSymbol type, out ITypeSymbol element)
    {
        if (type is IArrayTypeSymbol array && array.ElementType.SpecialType != SpecialType.System_Byte)
        {
            element = array.ElementType;
            return true;
        }

        if (type.SpecialType != SpecialType.System_String && type is INamedTypeSymbol named && !IsConnection(type, out _))
        {
            if (IsSequence(named))
            {
                element = named.TypeArguments[0];
                return true;
            }

            foreach (var implemented in named.AllInterfaces)
            {
                if (implemented.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
                {
                    element = implemented.TypeArguments[0];
                    return true;
                }
            }
        }

        element = null!;
        return false;
    }

    private static bool IsSequence(INamedTypeSymbol type)
        => type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
            || type.FullName() == "System.Collections.Generic.IAsyncEnumerable`1";

    public static bool IsQueryable(ITypeSymbol type)
        => type.FullName() is "System.Linq.IQueryable`1" or "System.Linq.IOrderedQueryable`1"
            || type.AllInterfaces.Any(i => i.FullName() == "System.Linq.IQueryable`1");

    public static bool IsAsyncEnumerable(ITypeSymbol type)
        => type.FullName() == "System.Collections.Generic.IAsyncEnumerable`1"
            || type.AllInterfaces.Any(i => i.FullName() == "System.Collections.Generic.IAsyncEnumerable`1");

    /// <summary>A connection class, or one derived from it.</summary>
    public static bool IsConnection(ITypeSymbol type, out ITypeSymbol node)
    {
        for (var current = type as INamedTypeSymbol; current is not null; current = current.BaseType)
        {
            if (s_connections.Contains(current.FullName()))
            {
                node = current.TypeArguments[0];
                return true;
            }
        }

        node = null!;
        return false;
    }

    /// <summary>A connection over a page, or a class derived from it.</summary>
    public static bool IsPageConnection(ITypeSymbol type) => Inherits(type, "Cacao.Data.PageConnection`1");

    /// <summary>A segment of a list.</summary>
    public static bool IsCollectionSegment(ITypeSymbol type, out ITypeSymbol item)
    {
        for (var current = type as INamedTypeSymbol; current is not null; current = current.BaseType)
        {
            if (current.FullName() == "Cacao.Data.CollectionSegment`1")
            {
                item = current.TypeArguments[0];
                return true;
            }
        }

        item = null!;
        return false;
    }

    public static bool IsFieldResult(ITypeSymbol type) => type.Name == "FieldResult" && type.ContainingNamespace.ToDisplayString() == "Cacao.Types";

    public static bool IsOptional(ITypeSymbol type, out ITypeSymbol value)
    {
        if (type is INamedTypeSymbol { TypeArguments: [var argument] } named && named.FullName() == "Cacao.Types.Optional`1")
        {
            value = argument;
            return true;
        }

        value = null!;
        return false;
    }

    public static bool IsTask(ITypeSymbol type, out ITypeSymbol? result)
    {
        var name = type.FullName();
        if (name is "System.Threading.Tasks.Task`1" or "System.Threading.Tasks.ValueTask`1")
        {
            result = ((INamedTypeSymbol)type).TypeArguments[0];
            return true;
        }

        result = null;
        return name is "System.Threading.Tasks.Task" or "System.Threading.Tasks.ValueTask";
    }

    public static bool Inherits(ITypeSymbol type, string fullName)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.FullName() == fullName)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a dictionary is a list of.</summary>
    public static bool IsKeyValuePair(ITypeSymbol type) => type.FullName() == "System.Collections.Generic.KeyValuePair`2";

    public static bool IsException(ITypeSymbol type) => Inherits(type, "System.Exception");

    public static bool IsDataLoader(ITypeSymbol type)
        => type.FullName() == "Cacao.Execution.IDataLoader" || type.AllInterfaces.Any(i => i.FullName() == "Cacao.Execution.IDataLoader");
}
