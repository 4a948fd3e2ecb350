using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EShop.Basket.Data.Migrations
{
    /// <inheritdoc />
    public partial class AddListPrices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "product_list_prices",
                columns: table => new
                {
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    price = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_product_list_prices", x => new { x.product_id, x.currency });
                    table.ForeignKey(
                        name: "FK_product_list_prices_product_snapshots_product_id",
                        column: x => x.product_id,
                        principalTable: "product_snapshots",
                        principalColumn: "product_id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "product_list_prices");
        }
    }
}
