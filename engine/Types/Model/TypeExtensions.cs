namespace Cacao.Types;

/// <summary>Questions about types.</summary>
public static class TypeExtensions
{
    extension(IType type)
    {
        /// <summary>The type with every wrapper taken off.</summary>
        public NamedType NamedType
        {
            get
            {
                var current = type;
                while (true)
                {
                    switch (current)
                    {
                        case NamedType named:
                            return named;
                        case ListType list:
                            current = list.ElementType;
                            break;
                        case NonNullType nonNull:
                            current = nonNull.NullableType;
                            break;
                    }
                }
            }
        }

        /// <summary>The type without an outer non-null wrapper.</summary>
        public IType NullableType => type is NonNullType nonNull ? nonNull.NullableType : type;

        public bool IsNonNull => type.Kind == TypeKind.NonNull;

        public bool IsInputType => type.NamedType.Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.InputObject;

        public bool IsOutputType => type.NamedType.Kind != TypeKind.InputObject;

        /// <summary>A scalar or enum.</summary>
        public bool IsLeafType => type.Kind is TypeKind.Scalar or TypeKind.Enum;

        /// <summary>An object, interface or union.</summary>
        public bool IsCompositeType => type.Kind is TypeKind.Object or TypeKind.Interface or TypeKind.Union;

        /// <summary>An interface or union.</summary>
        public bool IsAbstractType => type.Kind is TypeKind.Interface or TypeKind.Union;
    }
}
