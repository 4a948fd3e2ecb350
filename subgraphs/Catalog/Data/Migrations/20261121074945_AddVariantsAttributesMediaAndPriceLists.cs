using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace EShop.Catalog.Data.Migrations
{
    /// <inheritdoc />
    public partial class AddVariantsAttributesMediaAndPriceLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "has_variants",
                table: "products",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "publish_at",
                table: "products",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "unpublish_at",
                table: "products",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "variant_of_id",
                table: "products",
                type: "uuid",
                nullable: true);

            // A generated column gets another expression only by being made anew, and its index goes with it.
            migrationBuilder.DropIndex(
                name: "IX_products_search_vector",
                table: "products");

            migrationBuilder.DropColumn(
                name: "search_vector",
                table: "products");

            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search_vector",
                table: "products",
                type: "tsvector",
                nullable: true,
                computedColumnSql: "setweight(to_tsvector('simple', name), 'A') || setweight(to_tsvector('simple', coalesce(brand, '')), 'B') || setweight(to_tsvector('simple', coalesce(description, '')), 'D')",
                stored: true);

            migrationBuilder.CreateIndex(
                name: "IX_products_search_vector",
                table: "products",
                column: "search_vector")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateTable(
                name: "attribute_definitions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    type = table.Column<int>(type: "integer", nullable: false),
                    unit = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    is_facetable = table.Column<bool>(type: "boolean", nullable: false),
                    allowed_values = table.Column<string[]>(type: "text[]", nullable: false),
                    category_id = table.Column<Guid>(type: "uuid", nullable: true),
                    position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attribute_definitions", x => x.id);
                    table.ForeignKey(
                        name: "FK_attribute_definitions_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "product_media",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    url = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    alt = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    type = table.Column<int>(type: "integer", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_product_media", x => x.id);
                    table.ForeignKey(
                        name: "FK_product_media_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "product_options",
                columns: table => new
                {
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    value = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_product_options", x => new { x.product_id, x.name });
                    table.ForeignKey(
                        name: "FK_product_options_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "product_prices",
                columns: table => new
                {
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    amount = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_product_prices", x => new { x.product_id, x.currency });
                    table.CheckConstraint("ck_product_prices_amount", "amount >= 0");
                    table.ForeignKey(
                        name: "FK_product_prices_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "product_attributes",
                columns: table => new
                {
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    definition_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text_value = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    number_value = table.Column<decimal>(type: "numeric(24,6)", precision: 24, scale: 6, nullable: true),
                    boolean_value = table.Column<bool>(type: "boolean", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_product_attributes", x => new { x.product_id, x.definition_id });
                    table.CheckConstraint("ck_product_attributes_one_value", "num_nonnulls(text_value, number_value, boolean_value) = 1");
                    table.ForeignKey(
                        name: "FK_product_attributes_attribute_definitions_definition_id",
                        column: x => x.definition_id,
                        principalTable: "attribute_definitions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_product_attributes_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_products_brand",
                table: "products",
                column: "brand");

            migrationBuilder.CreateIndex(
                name: "IX_products_publish_at",
                table: "products",
                column: "publish_at",
                filter: "publish_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_products_unpublish_at",
                table: "products",
                column: "unpublish_at",
                filter: "unpublish_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_products_variant_of_id_status",
                table: "products",
                columns: new[] { "variant_of_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_products_brand_trigrams",
                table: "products",
                column: "brand")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.AddCheckConstraint(
                name: "ck_products_variant",
                table: "products",
                sql: "variant_of_id IS NULL OR NOT has_variants");

            migrationBuilder.CreateIndex(
                name: "IX_attribute_definitions_category_id",
                table: "attribute_definitions",
                column: "category_id");

            migrationBuilder.CreateIndex(
                name: "IX_attribute_definitions_key",
                table: "attribute_definitions",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_attribute_definitions_position_key",
                table: "attribute_definitions",
                columns: new[] { "position", "key" });

            migrationBuilder.CreateIndex(
                name: "IX_product_attributes_definition_id_number_value",
                table: "product_attributes",
                columns: new[] { "definition_id", "number_value" });

            migrationBuilder.CreateIndex(
                name: "IX_product_attributes_definition_id_text_value",
                table: "product_attributes",
                columns: new[] { "definition_id", "text_value" });

            migrationBuilder.CreateIndex(
                name: "IX_product_media_product_id_position",
                table: "product_media",
                columns: new[] { "product_id", "position" });

            migrationBuilder.AddForeignKey(
                name: "FK_products_products_variant_of_id",
                table: "products",
                column: "variant_of_id",
                principalTable: "products",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_products_products_variant_of_id",
                table: "products");

            migrationBuilder.DropTable(
                name: "product_attributes");

            migrationBuilder.DropTable(
                name: "product_media");

            migrationBuilder.DropTable(
                name: "product_options");

            migrationBuilder.DropTable(
                name: "product_prices");

            migrationBuilder.DropTable(
                name: "attribute_definitions");

            migrationBuilder.DropIndex(
                name: "IX_products_brand",
                table: "products");

            migrationBuilder.DropIndex(
                name: "IX_products_publish_at",
                table: "products");

            migrationBuilder.DropIndex(
                name: "IX_products_unpublish_at",
                table: "products");

            migrationBuilder.DropIndex(
                name: "IX_products_variant_of_id_status",
                table: "products");

            migrationBuilder.DropIndex(
                name: "ix_products_brand_trigrams",
                table: "products");

            migrationBuilder.DropCheckConstraint(
                name: "ck_products_variant",
                table: "products");

            migrationBuilder.DropColumn(
                name: "has_variants",
                table: "products");

            migrationBuilder.DropColumn(
                name: "publish_at",
                table: "products");

            migrationBuilder.DropColumn(
                name: "unpublish_at",
                table: "products");

            migrationBuilder.DropColumn(
                name: "variant_of_id",
                table: "products");

            // A generated column gets another expression only by being made anew, and its index goes with it.
            migrationBuilder.DropIndex(
                name: "IX_products_search_vector",
                table: "products");

            migrationBuilder.DropColumn(
                name: "search_vector",
                table: "products");

            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search_vector",
                table: "products",
                type: "tsvector",
                nullable: true,
                computedColumnSql: "to_tsvector('simple', name || ' ' || coalesce(brand, '') || ' ' || coalesce(description, ''))",
                stored: true);

            migrationBuilder.CreateIndex(
                name: "IX_products_search_vector",
                table: "products",
                column: "search_vector")
                .Annotation("Npgsql:IndexMethod", "gin");
        }
    }
}
